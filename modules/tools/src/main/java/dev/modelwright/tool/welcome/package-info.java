// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room where one begins: a file is dropped or a sample is chosen. It opens nothing itself, it
 * only asks the session for it.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.welcome;
