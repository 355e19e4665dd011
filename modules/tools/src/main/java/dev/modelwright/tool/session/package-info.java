// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the rooms of the window share: the state of the session, how actions are carried out in the
 * background, and what a room is. No room may be known here.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.session;
