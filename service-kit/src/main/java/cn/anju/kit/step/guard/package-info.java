/** What keeps fields that steps decide from being written by hand. */
package cn.anju.kit.step.guard;
