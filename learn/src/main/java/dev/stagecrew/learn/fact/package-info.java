/** What exports tell, whatever wrote them: orders, refunds, tickets, sessions, spend, contacts and pay. */
@NullMarked
package dev.stagecrew.learn.fact;

import org.jspecify.annotations.NullMarked;
