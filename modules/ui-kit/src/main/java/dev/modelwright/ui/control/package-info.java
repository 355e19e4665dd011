// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Controls that say one thing clearly and look alike everywhere. All texts are given as observable
 * values, so that a language switch is live; nothing here knows what the texts are about.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui.control;
