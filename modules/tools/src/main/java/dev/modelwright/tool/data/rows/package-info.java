// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How the rows of a table are looked at: read as cells, chosen, put in order and searched. All of
 * it is plain arrays and runs without a screen; nothing here changes the table.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.data.rows;
