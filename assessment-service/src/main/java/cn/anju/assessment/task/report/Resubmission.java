package cn.anju.assessment.task.report;

import cn.anju.kit.step.StepRequest;

/** A returned report is sent again; there is nothing to be said with it. */
record Resubmission() implements StepRequest {}
