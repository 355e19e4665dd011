// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Every action as a value, and the one place that carries them out across the rooms. The window and
 * the command line both come through here, so that they can never do different things. No screen
 * and no command-line syntax may enter.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.actions;
