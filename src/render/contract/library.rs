//! All templates of a theme, read: who extends whom, which blocks and components there are.

use super::reader;
use super::tree::{Component, Node, Template};
use std::collections::BTreeMap;

/// The templates of a theme by their names.
#[derive(Debug)]
pub(super) struct Library {
    templates: BTreeMap<String, Template>,
    /// Each component, with the template that defines it.
    components: BTreeMap<String, (String, usize)>,
}

impl Library {
    /// Reads all templates; none where one can't be read.
    pub(super) fn read<'t>(texts: impl Iterator<Item = (&'t str, &'t str)>) -> Option<Self> {
        let mut library = Self { templates: BTreeMap::new(), components: BTreeMap::new() };
        for (name, text) in texts {
            let template = reader::read(text)?;
            for (position, component) in template.components.iter().enumerate() {
                library.components.insert(component.name.text.clone(), (name.to_owned(), position));
            }
            library.templates.insert(name.to_owned(), template);
        }
        Some(library)
    }

    pub(super) fn template(&self, name: &str) -> Option<&Template> {
        self.templates.get(name)
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
    pub(super) fn chain<'l>(&'l self, name: &'l str) -> Vec<(&'l str, &'l Template)> {
        let mut chain: Vec<(&str, &Template)> = Vec::new();
        let mut next = Some(name);
        while let Some(name) = next.filter(|name| chain.iter().all(|(other, _)| other != name)) {
            let Some(template) = self.templates.get(name) else { break };
            chain.push((name, template));
            next = template.parent.as_ref().map(|parent| parent.text.as_str());
        }
        chain
    }
}

/// Calls a function with each node, those within others too.
pub(super) fn each<'n>(nodes: &'n [Node], visit: &mut dyn FnMut(&'n Node)) {
    for node in nodes {
        visit(node);
        match node {
            Node::Set { body, .. } | Node::Block { body, .. } | Node::Section(body) => each(body, visit),
            Node::For { body, otherwise, .. } | Node::If { body, otherwise, .. } => {
                each(body, visit);
                each(otherwise, visit);
            }
            Node::Print(_) | Node::Include(_) | Node::Arguments(_) => {}
        }
    }
}

/// The block of a name in a template: its name there, and what stands in it.
pub(super) fn block_named<'n>(template: &'n Template, name: &str) -> Option<(&'n str, &'n [Node])> {
    let mut found = None;
    each(&template.body, &mut |node| {
        if let Node::Block { name: own, body } = node {
            found = found.or((own.text == name).then_some((own.text.as_str(), body.as_slice())));
        }
    });
    found
}
