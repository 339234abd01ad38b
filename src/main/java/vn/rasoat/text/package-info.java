/** Vietnamese text: legacy encodings, normal forms, syllables, folding and name comparison. */
@NullMarked
package vn.rasoat.text;

import org.jspecify.annotations.NullMarked;
