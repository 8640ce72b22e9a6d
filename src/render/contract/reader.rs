//! Reads a template into its tree: the tags, with [`expression`](super::expression) for what stands in them.

use super::expression::Cursor;
use super::tokens::{Part, parts};
use super::tree::{Component, Expression, Name, Node, Parameter, Template};
use std::rc::Rc;

/// A template as a tree; none where it isn't one, which the engine tells better.
pub(super) fn read(text: &str) -> Option<Template> {
    let parts = parts(text)?;
    let mut reader = Reader { parts: &parts, at: 0, template: Template::default() };
    let body = reader.until(&[])?;
    reader.template.body = body;
    Some(reader.template)
}

struct Reader<'a, 't> {
    parts: &'a [Part<'t>],
    at: usize,
    template: Template,
}

impl<'a, 't> Reader<'a, 't> {
    /// Everything up to a tag that begins with one of these words, which is left for the caller; with none of them, to the end.
    fn until(&mut self, ends: &[&str]) -> Option<Vec<Node>> {
        let mut nodes = Vec::new();
        while let Some(part) = self.parts.get(self.at) {
            let mut cursor = Cursor::new(&part.tokens);
            if part.is_tag && ends.iter().any(|end| begins(part, end)) {
                return Some(nodes);
            }
            self.at += 1;
            if part.is_tag {
                nodes.extend(self.tag(&mut cursor)?);
            } else {
                nodes.push(Node::Print(cursor.expression()?));
                cursor.is_done().then_some(())?;
            }
        }
        ends.is_empty().then_some(nodes)
    }

    /// Passes the tag that ended a body.
    fn end(&mut self) -> Option<&'a Part<'t>> {
        let part = self.parts.get(self.at)?;
        self.at += 1;
        Some(part)
    }

    /// A body and its end tag.
    fn body(&mut self, end: &str) -> Option<Vec<Node>> {
        let body = self.until(&[end])?;
        self.end().map(|_| body)
    }

    /// What a tag stands for in the page, which can be nothing.
    #[expect(clippy::option_option, reason = "a tag that can't be read is not one that stands for nothing")]
    fn tag(&mut self, cursor: &mut Cursor<'a, 't>) -> Option<Option<Node>> {
        if cursor.sign("<").is_some() {
            let mut component = cursor.component()?;
            component.body = Rc::new(self.body("</")?);
            return Some(Some(Node::Print(Expression::Use(component))));
        }
        let name = cursor.name()?;
        Some(match name.text.as_str() {
            "extends" => {
                self.template.parent = Some(cursor.text()?);
                None
            }
            "component" => {
                let component = self.component(cursor)?;
                self.template.components.push(component);
                None
            }
            "include" => Some(Node::Include(cursor.text()?)),
            "block" => {
                let name = cursor.name()?;
                Some(Node::Block { name, body: self.body("endblock")? })
            }
            word @ ("set" | "set_global") => Some(self.set(cursor, word == "set_global")?),
            "filter" => {
                let mut filters = vec![cursor.filter(Expression::Nothing)?];
                filters.extend(chain(cursor)?);
                let body = self.body("endfilter")?;
                Some(Node::Section(filtered(filters, body)))
            }
            "for" => Some(self.repeat(cursor)?),
            "if" => Some(self.choose(cursor)?),
            "break" | "continue" => None,
            _ => return None,
        })
    }

    fn set(&mut self, cursor: &mut Cursor<'a, 't>, global: bool) -> Option<Node> {
        let name = cursor.name()?.text;
        if cursor.sign("=").is_some() {
            let value = cursor.expression()?;
            return Some(Node::Set { name, value: Some(value), body: Vec::new(), global });
        }
        let filters = chain(cursor)?;
        let body = self.body("endset")?;
        Some(Node::Set { name, value: None, body: filtered(filters, body), global })
    }

    fn repeat(&mut self, cursor: &mut Cursor<'a, 't>) -> Option<Node> {
        let (mut key, mut value) = (None, cursor.name()?.text);
        if cursor.sign(",").is_some() {
            key = Some(std::mem::replace(&mut value, cursor.name()?.text));
        }
        cursor.word("in")?;
        let of = cursor.expression()?;
        let body = self.until(&["endfor", "else"])?;
        let otherwise = if begins(self.end()?, "else") { self.body("endfor")? } else { Vec::new() };
        Some(Node::For { key, value, of, body, otherwise })
    }

    fn choose(&mut self, cursor: &mut Cursor<'a, 't>) -> Option<Node> {
        let condition = cursor.expression()?;
        let body = self.until(&["elif", "else", "endif"])?;
        let part = self.end()?;
        let otherwise = if begins(part, "elif") {
            let mut cursor = Cursor::new(&part.tokens);
            cursor.word("elif")?;
            vec![self.choose(&mut cursor)?]
        } else if begins(part, "else") {
            self.body("endif")?
        } else {
            Vec::new()
        };
        Some(Node::If { condition, body, otherwise })
    }

    fn component(&mut self, cursor: &mut Cursor<'a, 't>) -> Option<Component> {
        let name: Name = cursor.dotted()?;
        cursor.sign("(")?;
        let (mut parameters, mut rest) = (Vec::new(), None);
        while cursor.sign(")").is_none() {
            if cursor.sign("...").is_some() {
                rest = Some(cursor.name()?.text);
                continue;
            }
            let implicit = cursor.sign("@").is_some();
            let name = cursor.name()?.text;
            if cursor.sign(":").is_some() {
                cursor.name()?;
            }
            let default = if cursor.sign("=").is_some() { Some(cursor.expression()?) } else { None };
            parameters.push(Parameter { name, implicit, default });
            let _ = cursor.sign(",");
        }
        let body = self.body("endcomponent")?;
        Some(Component { name, parameters, rest, body })
    }
}

/// The filters of a section or a `set`, each from its `|` on.
fn chain(cursor: &mut Cursor<'_, '_>) -> Option<Vec<Expression>> {
    let mut filters = Vec::new();
    while cursor.sign("|").is_some() {
        filters.push(cursor.filter(Expression::Nothing)?);
    }
    cursor.is_done().then_some(filters)
}

fn begins(part: &Part<'_>, word: &str) -> bool {
    let mut cursor = Cursor::new(&part.tokens);
    cursor.word(word).or_else(|| cursor.sign(word)).is_some()
}

/// The arguments of a section's filters, then what stands in it.
fn filtered(filters: Vec<Expression>, body: Vec<Node>) -> Vec<Node> {
    std::iter::once(Node::Arguments(filters)).chain(body).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::BUILT_IN;

    #[test]
    fn every_template_of_the_built_in_theme_is_read() {
        for (path, text) in BUILT_IN.iter().filter(|(path, _)| path.ends_with(".html")) {
            assert!(read(text).is_some(), "{path}");
        }
    }

    #[test]
    fn whatever_the_engine_takes_is_read() {
        for template in [
            "{{ a.b[0]?.c[x.y] | join(sep=\", \") }}{{ a[1:] }}{{ a[:2] }}{{ a[::-1] }}{{ (a + 1) * -2 ** 3 // 4 % 5 }}",
            "{{ a if b is not defined and not c else d or e | upper }}{{ 'x' ~ a ~ \"y\" }}{{ 1 not in [1, 2, ...rest] }}",
            "{{ [x.y | upper for k, x in xs if x.z > 1] }}{{ {\"a\": 1, ...b, 2: c} }}{{ -1.5 | abs }}",
            "{% for k, v in m %}{{ loop.index }}{% if v %}{% continue %}{% elif k %}{% break %}{% else %}x{% endif %}{% else %}none{% endfor %}",
            "{% set x = 1 %}{% set_global y | upper | trim %}text{% endset %}{% filter upper | replace(from='a', to=b) %}{{ x }}{% endfilter %}",
            "{% component card(a, @site, b: integer = 3, c = [\"x\"], d = {\"k\": 1}, e = none, ...rest) {\"meta\": 1} %}{{ body }}{% endcomponent card %}",
            "{% component card(...x) %}{% endcomponent %}{% component a.b() %}x{% endcomponent %}{{ <a.b /> }}{{ <card a={1} site b=\"2\" {...rest} /> }}{% <card a={x}> %}in{% </card> %}",
            "{% raw %}{{ x. }}{% endraw %}{# {{ #}{{ a == b }}{{ a < b }}{{ __tera_context }}",
        ] {
            let mut engine = tera::Tera::default();
            let told = engine.add_raw_template("t.html", template).err().map(|error| error.to_string());
            assert_eq!(told, None, "{template}");
            assert!(read(template).is_some(), "{template}");
        }
    }
}
