//! What is found in templates, and what is left in peace.

use super::*;
use crate::render::BUILT_IN;

/// The built-in templates with one of a theme's own over them: what is wrong with it, each as the place with its fault.
fn told(name: &str, text: &str) -> Vec<String> {
    let library = over_built_in(&[(name, text)]);
    assert!(library.is_whole(), "it can't be read: {text}");
    let faults = found(&library, &|template| template == name);
    let place = |fault: &Fault| {
        let spots = std::iter::once(&fault.spot).chain(fault.way.iter().rev());
        let own = spots
            .filter(|spot| spot.template == name)
            .map(|spot| text[spot.start..spot.end].trim_matches('"').to_owned())
            .next();
        own.unwrap_or_else(|| format!("not in {name}"))
    };
    faults.iter().map(|fault| format!("{}: {}", place(fault), said(&fault.kind))).collect()
}

/// The templates of a theme with the built-in ones behind them.
fn over_built_in(own: &[(&str, &str)]) -> Library {
    let behind =
        |(path, text): &(&str, &'static str)| Some((format!("{BEHIND}{}", path.strip_prefix("templates/")?), *text));
    let behind: Vec<(String, &str)> = BUILT_IN.iter().filter_map(behind).collect();
    Library::read(behind.iter().map(|(name, text)| (name.as_str(), *text)).chain(own.iter().copied()))
}

fn said(kind: &FaultKind) -> String {
    match kind {
        FaultKind::Variable { name, .. } => format!("no variable {name}"),
        FaultKind::Field { name, of, .. } => format!("no {name} in {of}"),
        FaultKind::Printed { of, .. } => format!("prints {of}"),
        FaultKind::Reference { what, name, .. } => format!("no {what:?} {name}"),
        FaultKind::NotGiven { component, name } => format!("{component} without {name}"),
        FaultKind::Text { id, .. } => format!("no string {id}"),
        FaultKind::TextArgument { id, name, .. } => format!("no ${name} in {id}"),
        FaultKind::TextWithout { id, name } => format!("{id} without ${name}"),
        FaultKind::Endless { block } => format!("{block} in itself"),
        FaultKind::Unused { .. } => "unused".to_owned(),
    }
}

#[test]
fn the_built_in_theme_keeps_to_the_contract() {
    assert_eq!(found(&over_built_in(&[]), &|_| true), Vec::new());
    let plain = BUILT_IN.iter().filter_map(|(path, text)| Some((path.strip_prefix("templates/")?, *text)));
    let library = Library::read(plain);
    assert!(library.is_whole());
    assert_eq!(found(&library, &|_| true), Vec::new());
}

#[test]
fn a_name_that_no_page_has_is_found_wherever_it_stands() {
    for (template, expected) in [
        ("{{ pgae.title }}", "pgae: no variable pgae"),
        ("{{ page.titel }}", "titel: no titel in Page"),
        ("{% if page.typo %}x{% endif %}", "typo: no typo in Page"),
        ("{% if page.card and page.card.alternative %}x{% endif %}", "alternative: no alternative in SocialCard"),
        ("{% if page.title == page.card?.x %}x{% endif %}", "x: no x in SocialCard"),
        ("{% for link in page.breadcrumbs %}{{ link.txt }}{% endfor %}", "txt: no txt in Link"),
        ("{% for link in page.breadcrumbs %}{% endfor %}{{ link.text }}", "link: no variable link"),
        ("{% for unit in home.behind %}{{ unit.headline.spark.htm }}{% endfor %}", "htm: no htm in Spark"),
        ("{{ home.behind[0].status.moved[1].hreff }}", "hreff: no hreff in Link"),
        ("{% set line = (home.behind | first) %}{{ line.statuss }}", "statuss: no statuss in UnitLine"),
        ("{% set line = home.behind | last %}{{ line.rnk }}", "rnk: no rnk in UnitLine"),
        ("{{ [line.statsu for line in home.behind] | join(sep=', ') }}", "statsu: no statsu in UnitLine"),
        ("{{ home.behind | sort(attribute=\"unti.text\") | length }}", "unti.text: no unti in UnitLine"),
        ("{{ page.title if page.cardd else site.title }}", "cardd: no cardd in Page"),
        ("{% if not false %}{% else %}{{ site.titel | upper }}{% endif %}", "titel: no titel in Site"),
        ("{{ page.title.text }}", "text: no text in string"),
        ("{% if page.typo is defined %}x{% endif %}", "typo: no typo in Page"),
        ("{% for x in home.news %}{{ loop.index }}{% else %}{{ x.unit.text }}{% endfor %}", "x: no variable x"),
        ("{% filter replace(from='a', to=site.no) %}x{% endfilter %}", "no: no no in Site"),
        ("{{ unit.name.text }}", "unit: no variable unit"),
        ("{{ page[\"titel\"] }}", "titel: no titel in Page"),
        ("{{ home.behind[0][\"unit\"].hreff }}", "hreff: no hreff in Link"),
        ("{{ page | get(key=\"titel\") }}", "titel: no titel in Page"),
        ("{% if page | get(key=\"titel\", default=\"\") %}{% endif %}", "titel: no titel in Page"),
        ("{% set card = page | get(key=\"card\") %}{{ card.altt }}", "altt: no altt in SocialCard"),
        ("{% for line in home.behind %}{% set x = line.unit %}{% endfor %}{{ x }}", "x: no variable x"),
        ("{% for line in home.behind %}{% set_global x = line.unit %}{% endfor %}{{ y }}", "y: no variable y"),
    ] {
        let mut found = told("home.html", template);
        found.retain(|found| !found.starts_with("not in"));
        assert_eq!(found, [expected], "{template}");
    }
}

#[test]
fn what_the_contract_has_is_left_in_peace() {
    for template in [
        "{{ page.title }}{{ page?.card?.alt }}{{ site.licence.href }}{% if extra is defined %}{{ page.root }}{% endif %}",
        "{% for k, v in page.card %}{{ k }}{{ v }}{% endfor %}{{ __tera_context | length }}{{ range(end=3) | join(sep=\"\") }}",
        "{% set x %}a{% endset %}{{ x | upper }}{% for i in [1, 2] %}{{ i + loop.index }}{% endfor %}",
        "{% set by = home.behind | group_by(attribute=\"kind\") %}{% for kind, lines in by %}{{ lines[0].anything }}{% endfor %}",
        "{% component own(a, b = 1, @site, ...rest) %}{{ a.text }}{{ b }}{{ site.title }}{{ rest.c }}{{ body }}{% endcomponent %}\
         {% <own a={home.behind[0].unit} c=\"1\"> %}{{ page.title }}{% </own> %}",
        "{{ text(id=\"nav-home\") }}{{ text(id=\"unit-count\", n=home.behind | length) }}",
        "{% set n = \"\" %}{% for line in home.behind %}{% set_global n = line.unit %}{% set_global last = line.unit.text %}\
         {% endfor %}{{ n.text }}{{ last }}",
        "{% for line in home.behind %}{% if last is defined and last != line.kind %}{{ last }}{% endif %}\
         {% set_global last = line.unit.text %}{% endfor %}",
        "{% set n = \"\" %}{% for line in home.behind %}{% if n %}{{ n.text }}{% endif %}{% set_global n = line.unit %}{% endfor %}",
        "{% component own() %}{{ body }}{% endcomponent %}{% <own> %}{% set x = page.card %}{{ x.alt }}{% </own> %}{{ x.alt }}",
        "{% for unit in home.behind %}{% if site.practice %}{% set page = unit.unit %}{% endif %}{{ page.title }}{% endfor %}",
        "{{ page[\"title\"] }}{{ page | get(key=\"title\") }}{{ page[site.title] }}\
         {% set any = page | get(key=\"card\", default=site) %}{{ any.title }}",
        "{{ text(id=\"nav-home\" if site.practice else \"nav-units\") }}{{ home.counts | join(sep=\", \") }}",
    ] {
        assert_eq!(told("home.html", template), Vec::<String>::new(), "{template}");
    }
}

#[test]
fn templates_in_each_other_come_to_an_end() {
    let twice = |name: &str| {
        format!("{{% if site.practice %}}{{% include \"{name}\" %}}{{% else %}}{{% include \"{name}\" %}}{{% endif %}}")
    };
    let told = |own: &[(&str, &str)]| -> Vec<String> {
        let faults = found(&over_built_in(own), &|template| own.iter().any(|(name, _)| *name == template));
        faults.iter().map(|fault| format!("{}: {}", fault.spot.template, said(&fault.kind))).collect()
    };
    assert_eq!(told(&[("home.html", &twice("home.html"))]), [""; 0], "the engine refuses it");
    let deep: Vec<(String, String)> =
        (0..60).map(|at| (format!("{at}.html"), twice(&format!("{}.html", at + 1)))).collect();
    let mut own: Vec<(&str, &str)> = deep.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    own.extend([("home.html", "{% include \"0.html\" %}"), ("60.html", "{{ page.titel }}")]);
    assert_eq!(told(&own), ["60.html: no titel in Page"]);
    let within = "{% extends \"base.html\" %}{% block b %}{% block a %}{{ super() }}{% endblock %}{% endblock %}";
    let base = "{% block a %}{% block b %}{% endblock %}{% endblock %}";
    let plain =
        "{% extends \"base.html\" %}{% block b %}{{ super() }}{% endblock %}{% block a %}{{ super() }}{% endblock %}";
    let found = told(&[("base.html", base), ("home.html", within)]);
    assert!(found.contains(&"home.html: a in itself".to_owned()), "{found:?}");
    let found = told(&[("base.html", base), ("home.html", plain)]);
    assert!(found.iter().all(|found| !found.contains("in itself")), "{found:?}");
}

#[test]
fn an_included_template_sees_what_is_there_and_keeps_what_it_sets() {
    let told = |part: &str, home: &str| -> Vec<String> {
        let own = [("part.html", part), ("home.html", home)];
        let faults = found(&over_built_in(&own), &|template| own.iter().any(|(name, _)| *name == template));
        faults.iter().map(|fault| said(&fault.kind)).collect()
    };
    let home = "{% for line in home.behind %}{% set x = line.unit %}{% include \"part.html\" %}{% endfor %}";
    assert_eq!(told("{{ x.text }}{% for a in [1] %}{% set_global x = page %}{% endfor %}{{ x.title }}", home), [""; 0]);
    assert_eq!(told("{% set y = 1 %}", &format!("{home}{{{{ y }}}}")), ["no variable y"]);
}

#[test]
fn a_template_that_is_not_read_leaves_the_others_to_be_checked() {
    let own = [("odd.html", "{{ a ? b }}"), ("home.html", "{{ page.titel }}{{ <odd /> }}{% include \"odd.html\" %}")];
    let found = found(&over_built_in(&own), &|template| own.iter().any(|(name, _)| *name == template));
    let kinds: Vec<String> = found.iter().map(|fault| said(&fault.kind)).collect();
    assert_eq!(kinds, ["no titel in Page"], "whether there is a component `odd` nobody knows");
}

#[test]
fn what_would_be_printed_as_a_whole_is_found() {
    assert_eq!(told("home.html", "{{ home.behind[0].unit }}"), ["home.behind[0].unit: prints Link"]);
    assert_eq!(told("home.html", "{{ home.counts }}"), ["home.counts: prints array"]);
}

#[test]
fn components_are_held_against_what_they_are_given() {
    for (template, expected) in [
        ("{{ <lnk link={page.title} /> }}", vec!["lnk: no Component lnk"]),
        ("{{ <link lnk={page.breadcrumbs[0]} /> }}", vec!["lnk: no Argument lnk", "link: link without link"]),
        (
            "{% component own(a) %}{{ a.txet }}{% endcomponent %}{{ <own a={page.breadcrumbs[0]} /> }}",
            vec!["txet: no txet in Link"],
        ),
        ("{% component own(a) %}{{ page.title }}{% endcomponent %}", vec!["page: no variable page"]),
        ("{% component own(a) %}{{ b.c }}{% endcomponent %}{{ <own a=\"1\" /> }}", vec!["b: no variable b"]),
    ] {
        let mut found = told("home.html", template);
        found.sort();
        let mut expected = expected;
        expected.sort_unstable();
        assert_eq!(found, expected, "{template}");
    }
    let found = told("home.html", "{{ <link link={home.behind[0]} /> }}");
    assert!(!found.is_empty() && found.iter().all(|found| found.starts_with("link: no ")), "{found:?}");
}

#[test]
fn templates_blocks_and_components_that_are_not_there_are_found() {
    for (name, template, expected) in [
        ("home.html", "{% extends \"bse.html\" %}", "bse.html: no Template bse.html"),
        ("home.html", "{% include \"heda.html\" %}", "heda.html: no Template heda.html"),
        ("home.html", "{% extends \"built-in/home.html\" %}{% block foter %}{% endblock %}", "foter: no Block foter"),
        ("uint.html", "{{ page.title }}", ": unused"),
    ] {
        assert_eq!(told(name, template), [expected], "{template}");
    }
    let parts = "{% extends \"built-in/base.html\" %}{% block footer %}{{ super() }}{{ page.abuot }}{% endblock %}";
    assert_eq!(told("base.html", parts), ["abuot: no abuot in Page"]);
}

#[test]
fn interface_strings_are_held_against_those_that_there_are() {
    for (call, expected) in [
        ("text(id=\"nav-hme\")", vec!["nav-hme: no string nav-hme"]),
        ("text(id=\"nav-home\", n=1)", vec!["n: no $n in nav-home"]),
        ("text(id=\"unit-count\", m=1)", vec!["m: no $m in unit-count", "text: unit-count without $n"]),
        ("text(id=\"nav-home\" if site.practice else \"nav-hme\")", vec!["nav-hme: no string nav-hme"]),
        ("text(n=1)", vec!["text: no Argument text"]),
    ] {
        let mut found = told("home.html", &format!("{{{{ {call} }}}}"));
        found.sort();
        assert_eq!(found, expected, "{call}");
    }
}

#[test]
fn each_template_has_its_schema_and_each_type_in_it_is_there() {
    let all = schema();
    let templates: Vec<&String> = all["templates"].as_object().expect("templates").keys().collect();
    for name in &templates {
        let path = format!("templates/{name}");
        assert!(BUILT_IN.iter().any(|(other, _)| *other == path), "{name} is no template of the built-in theme");
        let own = schema_of(name).expect("it is there");
        assert!(own["properties"]["site"].is_object() && own["$defs"]["Page"].is_object(), "{name}");
    }
    let (shapes, ours) = (Shapes::of(&all), listing(None));
    for (path, _) in BUILT_IN.iter().filter(|(path, _)| path.ends_with(".html") && !path.contains("components/")) {
        let name = path.trim_start_matches("templates/");
        assert!(name == "base.html" || shapes.pages.contains_key(name), "{name} is in no contract");
        assert!(name == "base.html" || ours.contains(&format!("\n{name}: ")), "{name} is not listed");
    }
}

#[test]
fn every_field_of_the_contract_says_what_it_gives() {
    let all = schema();
    let groups = ["templates", "$defs"].map(|key| all[key].as_object().expect("an object").clone());
    for (name, schema) in groups.into_iter().flatten() {
        assert!(schema["description"].as_str().is_some_and(|about| !about.trim().is_empty()), "{name}");
        for (field, schema) in schema["properties"].as_object().into_iter().flatten() {
            let about = schema["description"].as_str().unwrap_or_default();
            assert!(about.len() > 5 && about.trim_end().ends_with(['.', '`']), "{name}.{field}: `{about}`");
        }
    }
}
