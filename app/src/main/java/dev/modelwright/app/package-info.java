// SPDX-License-Identifier: GPL-3.0-or-later
/** The program: its door, the one place that constructs services, and the main window. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.app;
