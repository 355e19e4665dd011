// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Actions from and to command lines. It needs no screen, and changes things only through actions.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.cli;
