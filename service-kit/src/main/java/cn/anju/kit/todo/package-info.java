/** What each service says is to be done: asked for, sorted and answered alike, with kinds and queries of its own. */
package cn.anju.kit.todo;
