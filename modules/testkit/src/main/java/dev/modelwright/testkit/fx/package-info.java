// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Helpers for tests of windows: the toolkit is started once, and things are done on its thread and
 * waited for. No control of the program may enter; tests bring their own.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.testkit.fx;
