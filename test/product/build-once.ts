/** The tests of the product run what clasp would push: built once before them all. */
import { writeDist } from "../../src/tooling/write-dist";

export default writeDist;
