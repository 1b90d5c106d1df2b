//! The order of the house: imports run one way, rooms are small, and facts of languages stay in theirs.
//!
//! A room is a file of `src`, with the folder of its name. What stands behind `#[cfg(test)]` is not
//! looked at: tests may look everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A file without its tests has at most this many lines, unless it is a table of a language.
const LONGEST: usize = 300;

struct File {
    /// Below `src`, without its ending: `document/markdown`.
    name: String,
    code: String,
}

impl File {
    fn room(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    fn is_table(&self) -> bool {
        self.room() == "language" && self.code.contains("const PROFILE: Profile")
    }

    /// The paths of the items that it imports, such as `crate::token::words` or `super::Ranking`.
    fn imports(&self) -> Vec<String> {
        let uses = self.code.match_indices("use ").filter(|&(at, _)| {
            let line = self.code[..at].rsplit('\n').next().unwrap_or_default();
            line.is_empty() || line.starts_with("pub")
        });
        let imports = uses.filter_map(|(at, mark)| {
            let path = &self.code[at + mark.len()..];
            Some(path[..path.find(';')?].split_whitespace().collect::<Vec<_>>().join(" "))
        });
        imports.flat_map(|path| expanded(&path)).collect()
    }
}

/// Every path of a tree of imports: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn expanded(tree: &str) -> Vec<String> {
    let Some((head, rest)) = tree.split_once('{') else { return vec![tree.trim().to_owned()] };
    let inner = rest.rsplit_once('}').map_or(rest, |(inner, _)| inner);
    let (mut paths, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in inner.char_indices().chain([(inner.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let path = inner[start..at].trim();
                if !path.is_empty() {
                    paths.extend(expanded(path).iter().map(|path| format!("{head}{path}")));
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    paths
}

fn files() -> Vec<File> {
    fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                collect(&path, paths);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                paths.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&src, &mut paths);
    paths.sort();
    let file = |path: PathBuf| {
        let name = path.strip_prefix(&src).expect("it lies in src").with_extension("");
        let name = name.to_str().expect("names are ASCII").replace('\\', "/");
        let text = fs::read_to_string(&path).expect("the file can be read").replace("\r\n", "\n");
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
        File { name, code }
    };
    let files: Vec<File> = paths.into_iter().map(file).collect();
    files.into_iter().filter(|file| !file.name.ends_with("/tests")).collect()
}

/// A circle in the graph, if there is one.
fn circle<'g>(graph: &BTreeMap<&'g str, BTreeSet<&'g str>>) -> Option<Vec<&'g str>> {
    let mut left = graph.clone();
    // What leads nowhere is in no circle.
    loop {
        let ends: Vec<&str> =
            left.iter().filter(|(_, to)| to.is_empty()).map(|(&from, _)| from).collect();
        if ends.is_empty() {
            break;
        }
        for end in &ends {
            left.remove(end);
        }
        for to in left.values_mut() {
            to.retain(|to| !ends.contains(to));
        }
    }
    let mut path = vec![*left.keys().next()?];
    loop {
        let next = left[path[path.len() - 1]].iter().next().copied()?;
        if let Some(at) = path.iter().position(|&room| room == next) {
            return Some(path.split_off(at));
        }
        path.push(next);
    }
}

#[track_caller]
fn check_without_circle(edges: impl Iterator<Item = (String, String)>) {
    let edges: BTreeSet<(String, String)> = edges.filter(|(from, to)| from != to).collect();
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, to) in &edges {
        graph.entry(to).or_default();
        graph.entry(from).or_default().insert(to);
    }
    assert!(graph.len() > 1, "no imports were found");
    assert_eq!(circle(&graph), None, "these import one another in a circle");
}

#[test]
fn imports_name_the_room_where_the_item_is() {
    for file in files().iter().filter(|file| file.name != "lib") {
        for path in file.imports() {
            let through = path.strip_prefix("crate::");
            let through = through.filter(|item| item.starts_with(char::is_uppercase));
            assert_eq!(through, None, "{} imports through lib.rs", file.name);
        }
    }
}

#[test]
fn rooms_import_in_one_direction() {
    let files = files();
    check_without_circle(files.iter().filter(|file| file.name != "lib").flat_map(|file| {
        file.imports().into_iter().filter_map(|path| {
            let room = path.strip_prefix("crate::")?.split("::").next()?.to_owned();
            Some((file.room().to_owned(), room))
        })
    }));
}

#[test]
fn files_of_one_folder_import_in_one_direction() {
    let files = files();
    let names: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    check_without_circle(files.iter().flat_map(|file| {
        let folder = file.name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let names = &names;
        file.imports().into_iter().filter_map(move |path| {
            // What a folder's own file defines or passes on is for all in the folder.
            let path = match path.strip_prefix("super::") {
                Some(item) => format!("{folder}/{}", item.replace("::", "/")),
                None => path.strip_prefix("crate::")?.replace("::", "/"),
            };
            let parents = path.match_indices('/').map(|(at, _)| &path[..at]);
            let of_file = parents.chain([path.as_str()]).rfind(|name| names.contains(name))?;
            let inner = of_file.starts_with(&format!("{folder}/"));
            (inner && !folder.is_empty()).then(|| (file.name.clone(), of_file.to_owned()))
        })
    }));
}

#[test]
fn rooms_are_small() {
    for file in files().iter().filter(|file| !file.is_table()) {
        let lines = file.code.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines, of {LONGEST}", file.name);
    }
}

#[test]
fn only_the_rooms_of_languages_know_them_by_name() {
    for file in files().iter().filter(|file| file.room() != "language") {
        let code = file.code.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let named = line.match_indices("Language::").map(|(at, mark)| &line[at + mark.len()..]);
            let mut named = named.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()));
            let wrong =
                named.find(|name| !name.starts_with("Undetermined") && !name.starts_with("ALL"));
            assert_eq!(wrong, None, "{}: {line}", file.name);
        }
    }
}

#[test]
fn a_circle_is_found() {
    assert_eq!(expanded("a::{b, c::{d, e}}"), ["a::b", "a::c::d", "a::c::e"]);
    let edges = [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")];
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, to) in edges {
        graph.entry(to).or_default();
        graph.entry(from).or_default().insert(to);
    }
    assert_eq!(circle(&graph), Some(vec!["b", "c"]));
    graph.get_mut("c").expect("it is there").remove("b");
    assert_eq!(circle(&graph), None);
}
