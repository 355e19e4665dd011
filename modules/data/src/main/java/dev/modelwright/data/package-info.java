// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Files to typed tables: dialect and encoding detection, column types with evidence, profile,
 * split. It hands out {@link dev.modelwright.data.Dataset}s; no learner, no metric and no screen
 * may enter.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.data;
