// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The shared kernel: how trouble, messages, progress, background work and time look everywhere.
 * Nothing here knows a table, a model or a screen, and nothing of that may enter.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.base;
