#pragma once

#include "core/merge/view.h"

#include <sstream>

namespace palmares::tests {

/// Everything a view says, as text, so that two views can be compared and the difference read.
class Fingerprint {
public:
    /// With `all`, also what is outside and what was found.
    static std::string of(const CallState &state, bool all = true)
    {
        Fingerprint print;
        print.setup(state);
        print.people(state);
        print.sheets(state);
        print.acts(state);
        if (all)
            print.rest(state);
        return print.m_out.str();
    }

private:
    template <typename Id>
    static std::string text(const Id &id)
    {
        return id.hex().substr(0, 12);
    }

    void headed(const Headed &headed)
    {
        for (const RecordId &id : headed.heads)
            m_out << ' ' << text(id);
        for (const std::string &field : headed.forked)
            m_out << " !" << field;
        m_out << '\n';
    }

    void setup(const CallState &state)
    {
        m_out << state.name << ' ' << state.isFounded << '\n';
        for (const TextView &item : state.texts)
            m_out << "text " << item.lang << ' ' << item.at << ' ' << text(item.ref) << item.forked << '\n';
        for (const SettingView &setting : state.settings) {
            m_out << "setting " << setting.name << ' ' << setting.round << ' ' << setting.value << ' ' << text(setting.ref);
            headed(setting);
        }
        for (const RoundView &round : state.rounds) {
            m_out << "round " << round.id << ' ' << round.place << round.frozen << (round.rules != nullptr) << text(round.form)
                  << text(round.rulesId) << round.versions.size();
            headed(round);
        }
        for (const KnownRules &rules : state.rules)
            m_out << "rules " << text(rules.id) << '\n';
    }

    void people(const CallState &state)
    {
        for (const JudgeView &judge : state.judges) {
            m_out << "judge " << text(judge.id) << ' ' << judge.code << text(judge.priv) << judge.panels.size() << '/'
                  << judge.invites.size() << '/' << judge.devices.size() << '/' << judge.interests.size();
            headed(judge);
        }
        for (const DeviceView &device : state.devices)
            m_out << "device " << text(device.key) << device.judge << static_cast<int>(device.state) << device.label
                  << device.stillCount.size() << text(device.settle) << '\n';
        for (const EntryView &entry : state.entries) {
            m_out << "entry " << text(entry.id) << ' ' << entry.code << ' ' << entry.division << text(entry.entrantPriv);
            for (const Attribute &attribute : entry.attributes)
                m_out << ' ' << attribute.name << '=' << attribute.value;
            headed(entry);
            headed(entry.entrant);
        }
        for (const StatusView &status : state.statuses) {
            m_out << "status " << status.round << ' ' << status.entry << ' ' << (status.state ? static_cast<int>(*status.state) : -1);
            headed(status);
        }
        for (const AssignView &assign : state.assigns)
            m_out << "assign " << assign.round << ' ' << assign.judge << ' ' << assign.entry << ' '
                  << (assign.on ? static_cast<int>(*assign.on) : -1) << text(assign.head) << assign.otherHeads.size() << '\n';
        for (const ConflictView &conflict : state.conflicts) {
            m_out << "conflict " << conflict.judge << ' ' << conflict.entry << ' '
                  << (conflict.state ? static_cast<int>(*conflict.state) : -1) << conflict.declared;
            headed(conflict);
        }
    }

    void sheets(const CallState &state)
    {
        for (const SheetSlot &slot : state.sheets) {
            m_out << "sheet " << slot.round << ' ' << slot.judge << ' ' << slot.entry << ' ' << nameOf(slot.verdict) << ' '
                  << (slot.standing == nowhere ? std::string("-") : text(state.sheetHeads[slot.standing].sheet));
            for (const SheetHead &head : state.headsOf(slot)) {
                m_out << " (" << text(head.head) << ' ' << text(head.sheet);
                for (const SheetCell &cell : state.cellsOf(head))
                    m_out << ' ' << state.criterionNames[cell.criterion] << '=' << cell.value;
                m_out << ')';
            }
            m_out << '\n';
        }
    }

    void acts(const CallState &state)
    {
        for (const SubmitView &submit : state.submits)
            m_out << "submit " << text(submit.id) << submit.judge << ' ' << submit.listed << ' ' << submit.missing.size() << '\n';
        for (const CloseView &close : state.closes) {
            m_out << "close " << close.round << ' ' << text(close.standing) << close.restsOn.size() << close.earlier.size();
            headed(close);
        }
        for (const DecisionView &decision : state.decisions) {
            m_out << "decision " << decision.award << text(decision.entry)
                  << (decision.outcome ? static_cast<int>(*decision.outcome) : -1) << decision.isTakenBack << decision.earlier.size();
            headed(decision);
        }
        for (const MinuteView &minute : state.minutes)
            m_out << "minute " << text(minute.id) << '\n';
        for (const IssueView &issue : state.issues)
            m_out << "issue " << text(issue.id) << '\n';
        for (const SettleView &settle : state.settles) {
            m_out << "settle " << settle.code << (settle.answer ? static_cast<int>(*settle.answer) : -1) << settle.sheets.size();
            headed(settle);
        }
        for (const AsideView &aside : state.asides) {
            m_out << "aside " << text(aside.about) << aside.ids.size();
            headed(aside);
        }
        for (const RecordId &id : state.asideIds)
            m_out << "is aside " << text(id) << '\n';
        for (const Ref &ref : state.erased)
            m_out << "erased " << text(ref) << '\n';
    }

    void rest(const CallState &state)
    {
        for (const OutsideRecord &record : state.outside)
            m_out << "outside " << text(record.id) << ' ' << nameOf(record.reason) << '\n';
        for (const CallFinding &finding : state.findings) {
            m_out << "finding " << finding.key() << ' ' << (finding.answer ? static_cast<int>(*finding.answer) : -1);
            for (const std::uint32_t round : finding.blocks)
                m_out << ' ' << round;
            m_out << ' ' << finding.records.size() << '\n';
        }
        for (const Fate fate : state.fates)
            m_out << static_cast<int>(fate);
        m_out << '\n';
    }

    std::ostringstream m_out;
};

} // namespace palmares::tests
