/** `npm run build`: leaves in dist/ exactly the files that clasp pushes. */
import { writeDist } from "./write-dist";

await writeDist();
