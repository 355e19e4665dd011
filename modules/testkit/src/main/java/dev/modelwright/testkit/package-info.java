// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What only tests need: jobs on the caller's thread, a clock moved by hand, the window's test
 * harness. No product code may use it.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.testkit;
