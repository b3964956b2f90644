/** What lists of overdue records have in common. */
package cn.anju.site.overdue;
