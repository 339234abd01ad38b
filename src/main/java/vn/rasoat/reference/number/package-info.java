/** Number plans: personal identification numbers, old identity cards, telephones, health cards, tax codes. */
@NullMarked
package vn.rasoat.reference.number;

import org.jspecify.annotations.NullMarked;
