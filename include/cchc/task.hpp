// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about tasks: fields of reform, assignments in text, the ledger, statistics.
#pragma once

#include <cchc/task/find_tasks.hpp>
#include <cchc/task/reform_field.hpp>
#include <cchc/task/task.hpp>
#include <cchc/task/task_ledger.hpp>
#include <cchc/task/task_statistics.hpp>
