/**
 * The whole of Anju on one machine, without containers: PostgreSQL, Kafka, Keycloak, the five services and the gateway,
 * each a process of its own that outlives its starter. {@code deploy/up} and the acceptance tests share it.
 */
package cn.anju.local;
