// names: finds anything by the words in its id, names, acronym, aliases, title or summary; an accent makes no difference.
// in: nothing
// out: no row.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Country|Agency|Arrangement|Leak|Document|Disclosure|Topic|Reaction)
ON EACH [n.id, n.name, n.acronym, n.nativeName, n.aliases, n.title, n.summary]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
