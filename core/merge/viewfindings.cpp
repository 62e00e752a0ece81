// Findings that are seen only when everything else is in its place.

#include "core/base/hash.h"
#include "core/merge/building.h"
#include "core/merge/counting.h"
#include "core/merge/setaside.h"

#include <algorithm>
#include <set>

namespace palmares::building {

void addDeviceFindings(Building &b)
{
    std::unordered_map<PublicKey, CallFinding *> asking;
    for (const DeviceView &device : b.state.devices) {
        const auto &siblings = b.state.judges[device.judge].devices;
        const bool asked = device.state == DeviceState::Unconfirmed
                           || (!device.settle.isNone() && siblings.size() > 1);
        if (!asked)
            continue;
        CallFinding &finding = b.findings.at(FindingCode::SECOND_DEVICE, {{"device", device.key.hex()}});
        finding.records.push_back(device.enrol);
        if (device.state == DeviceState::Unconfirmed)
            asking.emplace(device.key, &finding);
    }
    if (asking.empty())
        return;
    const auto touch = [&](const PublicKey &device, std::uint32_t round) {
        const auto found = asking.find(device);
        if (found != asking.end() && (found->second->blocks.empty() || found->second->blocks.back() != round))
            found->second->blocks.push_back(round);
    };
    for (const SheetSlot &slot : b.state.sheets) {
        for (const SheetHead &head : b.state.headsOf(slot))
            touch(head.author, slot.round);
    }
    for (const SubmitView &submit : b.state.submits) {
        if (const auto round = b.roundNumbers.find(submit.round); round != b.roundNumbers.end())
            touch(submit.device, round->second);
    }
}

namespace {

/// A coordinator decided for a sheet, and the revocation of its laptop does not name it: who revoked did not know of the
/// decision, or did not mean it. The decision holds, and the close asks.
void askAboutDecided(Building &b)
{
    for (const SheetSlot &slot : b.state.sheets) {
        if (slot.standing == nowhere || !b.state.sheetHeads[slot.standing].resolved)
            continue;
        const Record *sheet = b.set.find(b.state.sheetHeads[slot.standing].sheet);
        const JudgeId &judge = b.state.judges[slot.judge].id;
        if (!sheet || b.whyOutside(*sheet, &judge) != OutsideReason::RevokedDevice)
            continue;
        CallFinding &finding = b.findings.at(FindingCode::REVOKED_DEVICE, {{"device", sheet->header.author.hex()},
                                                                          {"judge", judge.hex()},
                                                                          {"entry", b.state.entries[slot.entry].id.hex()},
                                                                          {"round", b.state.rounds[slot.round].id}});
        finding.records = {sheet->header.id, b.state.sheetHeads[slot.standing].head};
        finding.blocks.push_back(slot.round);
    }
}

} // namespace

void addOutsideFindings(Building &b)
{
    askAboutDecided(b);
    const std::set<PublicKey> setAside = keysSetAside(b.set, b.state);
    for (const OutsideRecord &record : b.state.outside) {
        const std::string author = record.author.hex();
        switch (record.reason) {
        case OutsideReason::UnknownSigner:
            if (setAside.contains(record.author)) // the aside says so itself
                break;
            b.findings.at(FindingCode::UNKNOWN_SIGNER, {{"author", author}}).records.push_back(record.id);
            break;
        case OutsideReason::ForeignSlot:
            b.findings.at(FindingCode::FOREIGN_SLOT, {{"device", author}}).records.push_back(record.id);
            break;
        case OutsideReason::RevokedDevice:
            if (record.type != RecordType::Sheet) // what was promised of sheets loses nothing
                break;
            b.findings.at(FindingCode::REVOKED_DEVICE, {{"device", author}}).records.push_back(record.id);
            break;
        case OutsideReason::NotAllowed:
            b.findings.at(FindingCode::NOT_ALLOWED, {{"author", author}}).records.push_back(record.id);
            break;
        case OutsideReason::NotUnderstood:
            b.findings.at(FindingCode::NOT_UNDERSTOOD, {}).records.push_back(record.id);
            break;
        case OutsideReason::Aside:        // the asides say so themselves
        case OutsideReason::NothingNamed: // what it named is aside or revoked, and that is said
            break;
        }
    }
}

namespace {

/// Whether sheets count hangs on it, in every round.
bool touchesEverything(const Finding &what)
{
    if (what.code != FindingCode::FORK)
        return false;
    const std::string_view type = what.arg("type");
    const std::string_view code = what.arg("code");
    return type == "aside" || (type == "settle" && (code == "second_device" || code == "not_assigned" || code == "taken_back"));
}

} // namespace

void finishFindings(Building &b)
{
    b.state.findings = b.findings.take();
    for (CallFinding &finding : b.state.findings) {
        const std::string code = settleCodeOf(finding.what.code);
        const SettleView *settle = b.state.settle(code, finding.about());
        if (!settle)
            settle = b.state.settles.empty() ? nullptr : b.state.settle(code, waiverAbout(finding));
        if (settle)
            finding.answer = settle->answer;
        if (!touchesEverything(finding.what))
            continue;
        finding.blocks.clear();
        for (std::uint32_t i = 0; i < b.state.rounds.size(); ++i)
            finding.blocks.push_back(i);
    }
}

} // namespace palmares::building

namespace palmares {

std::vector<std::string> waiverAbout(const CallFinding &finding)
{
    constexpr std::size_t digits = 32;
    Bytes ids;
    for (const RecordId &id : finding.records)
        ids += id.view();
    std::vector<std::string> about = finding.about();
    about.push_back(hashAs<Digest>({BytesView("palm1-waiver\0", 13), ids}).hex().substr(0, digits));
    return about;
}

} // namespace palmares
