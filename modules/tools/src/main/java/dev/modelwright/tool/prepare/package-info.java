// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room of the recipe: what columns are for, the steps in their order, and what each of them
 * does to the table. Nothing is fitted or trained here.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.prepare;
