//! A page from its template.

/// The template with every `{{name}}` replaced by what has this name. What is put in is not looked
/// at again; a name without value stays.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let more: usize = values.iter().map(|(_, value)| value.len()).sum();
    let mut page = String::with_capacity(template.len() + more);
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, behind)| Some((before, behind.split_once("}}")?)))
    {
        page.push_str(before);
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => page.push_str(value),
            None => page.extend(["{{", name, "}}"]),
        }
        rest = after;
    }
    page + rest
}
