// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Work away from the window's thread and the one door back to it, the board of running jobs, and
 * the pulses that drive periodic redrawing. No control may enter.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui.work;
