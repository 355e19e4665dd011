// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The rooms of the window, one package each. A room knows no other room; they meet in the {@link
 * dev.modelwright.tool.session.Session}.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool;
