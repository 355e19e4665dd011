// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.data.ColumnKind;

/**
 * A column as it stands in the list.
 *
 * @param made whether the recipe makes it, rather than the file
 */
record Line(String name, ColumnKind kind, boolean made) {}
