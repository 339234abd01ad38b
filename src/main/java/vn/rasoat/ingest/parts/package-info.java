/** The parts of files that are made of several: zip packages, what was decrypted or unpacked, and XML within bounds. */
@NullMarked
package vn.rasoat.ingest.parts;

import org.jspecify.annotations.NullMarked;
