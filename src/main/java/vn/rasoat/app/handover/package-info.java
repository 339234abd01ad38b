/** The last screen: documents to hand over. */
@NullMarked
package vn.rasoat.app.handover;

import org.jspecify.annotations.NullMarked;
