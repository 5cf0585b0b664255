/** Which values of the assumptions agree with what a shop has lived through, and which of them its books say nothing about. */
@NullMarked
package dev.stagecrew.core.decision.calibration;

import org.jspecify.annotations.NullMarked;
