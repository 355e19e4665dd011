// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Pictures of what the window shows, made without a screen and without Java's desktop module.
 * Drawing itself must not enter: a picture is always of a control that also works live.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui.picture;
