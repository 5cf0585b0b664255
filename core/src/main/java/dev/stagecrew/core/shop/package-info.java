/** What work and customers move: quality, trust, customers, stock, parcels, money. */
@NullMarked
package dev.stagecrew.core.shop;

import org.jspecify.annotations.NullMarked;
