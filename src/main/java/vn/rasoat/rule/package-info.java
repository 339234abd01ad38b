/** Rule packs and profiles as data: model, loader, schema. Checks nothing. */
@NullMarked
package vn.rasoat.rule;

import org.jspecify.annotations.NullMarked;
