// Makes the search index from records and words (JSON on stdin), or with "queries" answers them as the site would.

import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { buildIndex, Search } from "../../docs/assets/search/core.js";
import { pack, unpack } from "../../docs/assets/search/packed.js";

const { queries, ...input } = JSON.parse(readFileSync(0, "utf8"));
const data = pack(buildIndex(MiniSearch, input));
if (queries) {
  const search = new Search(MiniSearch, unpack(data));
  const answers = queries.map(({ query, ...options }) => search.find(query, options));
  process.stdout.write(JSON.stringify(answers));
} else {
  process.stdout.write(JSON.stringify(data));
}
