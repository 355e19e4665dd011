// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The parts of the window around a room: rail, top bar, details, status bar and command palette.
 * They are told what to show; which rooms there are and what they do must not enter.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui.frame;
