// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room that judges: figures with their uncertainty, pictures of the held-out rows, runs side by
 * side. It reads what training has measured; nothing is computed here that an evaluation could
 * tell.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.evaluate;
