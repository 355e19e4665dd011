// SPDX-License-Identifier: GPL-3.0-or-later
/** Ready-made pipelines of every form, and rows to score with them. For tests only. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.testkit.model;
