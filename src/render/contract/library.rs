//! All templates of a theme, read: who extends whom, which blocks and components there are.

use super::reader;
use super::tree::{Component, Expression, Name, Node, Template};
use crate::render::BEHIND;
use std::collections::{BTreeMap, BTreeSet};

/// The templates of a theme by their names.
#[derive(Debug)]
pub(super) struct Library {
    templates: BTreeMap<String, Template>,
    /// Each component, with the template that defines it.
    components: BTreeMap<String, (String, usize)>,
    /// Templates that the reader can't read though the engine can: nobody knows what stands in them.
    unread: BTreeSet<String>,
}

impl Library {
    /// Reads all templates. A component of the theme's own goes before a built-in one of its name, as in the engine.
    pub(super) fn read<'t>(texts: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let mut library = Self { templates: BTreeMap::new(), components: BTreeMap::new(), unread: BTreeSet::new() };
        for (name, text) in texts {
            let Some(template) = reader::read(text) else {
                library.unread.insert(name.to_owned());
                continue;
            };
            for (position, component) in template.components.iter().enumerate() {
                let place = library.components.entry(component.name.text.clone()).or_default();
                if place.0.is_empty() || place.0.starts_with(BEHIND) {
                    *place = (name.to_owned(), position);
                }
            }
            library.templates.insert(name.to_owned(), template);
        }
        library
    }

    /// The template that a name stands for, with its own name: the theme's own, else the built-in one.
    pub(super) fn template(&self, name: &str) -> Option<(&str, &Template)> {
        let own = self.templates.get_key_value(name);
        let found = own.or_else(|| self.templates.get_key_value(&format!("{BEHIND}{name}")));
        found.map(|(name, template)| (name.as_str(), template))
    }

    /// Whether a name stands for a template, be it one that can't be read.
    pub(super) fn has(&self, name: &str) -> bool {
        self.template(name).is_some() || self.unread.contains(name)
    }

    /// Whether every template could be read, so that what is in none of them isn't there.
    pub(super) fn is_whole(&self) -> bool {
        self.unread.is_empty()
    }

    /// Every template with its name.
    pub(super) fn templates(&self) -> impl Iterator<Item = (&str, &Template)> {
        self.templates.iter().map(|(name, template)| (name.as_str(), template))
    }

    /// A component with the name of the template that defines it.
    pub(super) fn component(&self, name: &str) -> Option<(&str, &Component)> {
        let (template, position) = self.components.get(name)?;
        Some((template, self.templates.get(template)?.components.get(*position)?))
    }

    /// The names of all components.
    pub(super) fn component_names(&self) -> Vec<String> {
        self.components.keys().cloned().collect()
    }

    /// A template and those that it extends, the first of all last. Ends where one is missing or comes twice.
    pub(super) fn chain(&self, name: &str) -> Vec<(&str, &Template)> {
        let mut chain: Vec<(&str, &Template)> = Vec::new();
        let mut next = self.template(name);
        while let Some((name, template)) = next.filter(|(name, _)| chain.iter().all(|(other, _)| other != name)) {
            chain.push((name, template));
            next = template.parent.as_ref().and_then(|parent| self.template(&parent.text));
        }
        chain
    }
}

/// Calls a function with each node, those within others and between the tags of a component too.
pub(super) fn each<'n>(nodes: &'n [Node], visit: &mut dyn FnMut(&'n Node)) {
    for node in nodes {
        visit(node);
        match node {
            Node::Set { body, .. } | Node::Block { body, .. } | Node::Section(body) => each(body, visit),
            Node::For { body, otherwise, .. } | Node::If { body, otherwise, .. } => {
                each(body, visit);
                each(otherwise, visit);
            }
            Node::Print(Expression::Use(used)) => each(&used.body, visit),
            Node::Print(_) | Node::Include(_) | Node::Arguments(_) => {}
        }
    }
}

/// The block of a name in a template: its name there, and what stands in it.
pub(super) fn block_named<'n>(template: &'n Template, name: &str) -> Option<(&'n Name, &'n [Node])> {
    let mut found = None;
    each(&template.body, &mut |node| {
        if let Node::Block { name: own, body } = node {
            found = found.or((own.text == name).then_some((own, body.as_slice())));
        }
    });
    found
}
