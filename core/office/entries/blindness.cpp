#include "core/office/entries/blindness.h"

#include "core/intake/cleaning/cleaning.h"
#include "core/intake/columns/columnclaims.h"
#include "core/intake/columns/columnwords.h"
#include "core/intake/tables/zipmembers.h"
#include "core/office/entries/entryfields.h"
#include "core/office/entries/namedcodes.h"
#include "core/store/media.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace palmares {

namespace {

/// Why nothing is done about a file of this type.
std::string leftAs(const std::string &media)
{
    return media.starts_with("audio/") ? "sound" : media.starts_with("video/") ? "video" : "type";
}

/// What is known of each entrant, today's version first: a text that was written under an earlier name still says that.
using Versions = std::map<EntryId, std::vector<Ref>>;
Versions versionsIn(const CallView &view, const std::vector<std::uint32_t> &entries)
{
    constexpr std::size_t few = 16; // their ids are found in the records faster than these are read
    std::vector<std::string> ids;
    for (const std::uint32_t entry : entries.size() <= few ? entries : std::vector<std::uint32_t>())
        ids.push_back(view.state.entries[entry].id.hex());
    const auto mayBeAbout = [&ids](const Record &record) {
        return ids.empty() || std::any_of(ids.begin(), ids.end(), [&record](const std::string &id) { return record.body.find(id) != Bytes::npos; });
    };
    Versions versions;
    for (std::size_t i = 0; i < view.set.size(); ++i) {
        if (view.set[i].header.type != RecordType::Entrant || view.state.fates[i] == Fate::Outside || !mayBeAbout(view.set[i]))
            continue;
        const auto entrant = contentAs<EntrantContent>(view.set[i]);
        std::vector<Ref> &refs = versions[entrant.entry];
        if (!entrant.priv.isNone() && std::find(refs.begin(), refs.end(), entrant.priv) == refs.end())
            refs.push_back(entrant.priv);
    }
    return versions;
}

/// Looks for an entrant by all that was ever said of them.
class Finders {
public:
    void add(const std::map<std::string, std::string> &fields) { m_all.emplace_back(fields); }
    std::vector<Trace> in(std::string_view text) const
    {
        return of([text](const TraceFinder &one) { return one.in(text); });
    }
    std::vector<Trace> inBytes(BytesView bytes) const
    {
        return of([bytes](const TraceFinder &one) { return one.inBytes(bytes); });
    }

private:
    template <typename Look>
    std::vector<Trace> of(const Look &look) const
    {
        if (m_all.size() == 1)
            return look(m_all.front());
        std::set<Trace> found;
        for (const TraceFinder &one : m_all) {
            for (Trace &trace : look(one))
                found.insert(std::move(trace));
        }
        // What is one version's own is no stranger's.
        const auto isKnown = [&found](const Trace &trace) {
            const auto has = [&](Trace::Kind kind) { return found.contains({kind, trace.found}); };
            return (trace.kind == Trace::Kind::OtherEmail && has(Trace::Kind::Email)) || (trace.kind == Trace::Kind::OtherPhone && has(Trace::Kind::Phone));
        };
        std::vector<Trace> all;
        std::copy_if(found.begin(), found.end(), std::back_inserter(all), [&](const Trace &trace) { return !isKnown(trace); });
        return all;
    }

    std::vector<TraceFinder> m_all;
};

class EntryReader {
public:
    EntryReader(const CallView &view, std::uint32_t entry, const std::vector<Ref> &earlier, bool readFiles)
        : m_view(view), m_entry(view.state.entries[entry]), m_readFiles(readFiles)
    {
        const auto fields = privateFieldsOf(view.text(m_entry.entrantPriv).value_or(std::string()));
        m_finder.add(fields);
        m_people.push_back(fields);
        bool isAnyKnown = false;
        for (const Ref &ref : earlier) {
            const auto known = ref == m_entry.entrantPriv ? std::nullopt : view.text(ref);
            if (known) {
                m_people.push_back(privateFieldsOf(*known));
                m_finder.add(m_people.back());
            }
            isAnyKnown = isAnyKnown || known;
        }
        m_traces.entry = entry;
        m_traces.code = m_entry.code;
        m_traces.isPrivateKnown = !fields.empty() || (m_entry.entrantPriv.isNone() && isAnyKnown); // two versions of an entrant are both known
        for (const auto &[name, answer] : fields) {
            if (isPrivateField(name) || asksOfPerson(name))
                continue;
            if (m_entry.files.empty() && !asksForPapers(name) && namesFiles(answer))
                m_traces.unseen.push_back(name);
            else if (isLongAnswer(answer))
                m_traces.unread.push_back(name);
        }
        const auto isText = [](const EntryText &text) { return text.part == "text"; };
        m_traces.isBare = m_entry.files.empty() && !m_entry.isForked() && std::none_of(m_entry.texts.begin(), m_entry.texts.end(), isText);
    }

    EntryTraces read()
    {
        if (const auto shown = shownByCode(m_entry.code, m_people))
            m_traces.found.push_back({{*shown, m_entry.code}, "code", {}, {}, 0, false});
        const auto [texts, attributes] = said();
        for (const EntryText &text : texts) {
            for (Trace &trace : m_finder.in(m_view.text(text.ref).value_or(std::string())))
                m_traces.found.push_back({std::move(trace), text.part, text.lang, {}, 0, false});
        }
        for (const Attribute &attribute : attributes) {
            for (Trace &trace : m_finder.in(attribute.value))
                m_traces.found.push_back({std::move(trace), "attribute", {}, attribute.name, 0, false});
        }
        for (std::size_t i = 0; i < m_entry.files.size(); ++i)
            readFile(i);
        return std::move(m_traces);
    }

private:
    /// What judges may come to read of it: of an entry in two versions all that any of them says.
    std::pair<std::vector<EntryText>, std::vector<Attribute>> said() const
    {
        std::vector<EntryText> texts = m_entry.texts;
        std::vector<Attribute> attributes = m_entry.attributes;
        for (std::size_t i = 0; i < (m_entry.isForked() ? m_entry.heads.size() : 0); ++i) {
            const Record *record = m_view.set.find(m_entry.heads[i]);
            const EntryContent content = record ? contentAs<EntryContent>(*record) : EntryContent();
            for (const EntryText &text : content.texts) {
                if (std::none_of(texts.begin(), texts.end(), [&](const EntryText &one) { return one.ref == text.ref && one.part == text.part; }))
                    texts.push_back(text);
            }
            for (const Attribute &attribute : content.attributes) {
                if (std::find(attributes.begin(), attributes.end(), attribute) == attributes.end())
                    attributes.push_back(attribute);
            }
        }
        return {std::move(texts), std::move(attributes)};
    }

    void readFile(std::size_t at)
    {
        const EntryFile &file = m_entry.files[at];
        const MediaStore media(m_view.folder.media());
        EntryTraces::File said{at + 1, file.media, {}, {}, file.media.starts_with("image/")};
        const bool canBeCleaned = cleaningOf(file.media) != Cleaning::None;
        if (!canBeCleaned)
            said.left = leftAs(file.media);
        else if (m_entry.isForked())
            said.left = "versions";
        if (!media.has(file.hash)) {
            said.left = "not_here";
        } else if (m_readFiles) {
            const auto bytes = media.read(file.hash);
            if (!bytes.ok())
                said.left = "damaged";
            else if (canBeCleaned)
                readCleaned(*bytes, said);
            else
                readEnds(*bytes, said);
        }
        m_traces.files.push_back(std::move(said));
    }

    void readCleaned(BytesView bytes, EntryTraces::File &said)
    {
        auto clean = cleaned(bytes);
        if (!clean.ok()) {
            const Code why = clean.error().code;
            said.left = why == Code::PASSWORD_PROTECTED ? "password" : why == Code::TOO_BIG ? "too_big" : "damaged";
            readEnds(bytes, said);
            return;
        }
        said.removed = std::move(clean->removed);
        for (Trace &trace : m_finder.inBytes(clean->said))
            m_traces.found.push_back({std::move(trace), "file", {}, {}, said.number, said.left.empty()});
        for (Trace &trace : m_finder.inBytes(clean->stays))
            m_traces.found.push_back({std::move(trace), "file", {}, {}, said.number, false});
        if (clean->hasPictureLeft && said.left.empty())
            said.left = "picture";
    }

    /// Documents of office programs are archives; who wrote them and for whom stands in small members of their own.
    static Bytes propertiesOf(BytesView bytes)
    {
        constexpr qint64 mostOfOne = 1 << 20;
        Bytes said;
        auto archive = ZipMembers::open(bytes);
        if (!archive.ok())
            return said;
        for (const char *name : {"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml"}) {
            if (!archive->has(name))
                continue;
            if (auto member = archive->member(name); member.ok())
                said += (*member)->read(mostOfOne).toStdString() + '\n';
        }
        return said;
    }

    /// Sound and video say at their front or back who made them; in between, letters stand by chance.
    void readEnds(BytesView bytes, const EntryTraces::File &said)
    {
        if (bytes.starts_with("PK\x03\x04")) {
            for (Trace &trace : m_finder.inBytes(propertiesOf(bytes)))
                m_traces.found.push_back({std::move(trace), "file", {}, {}, said.number, false});
        }
        constexpr std::size_t front = 256 << 10;
        constexpr std::size_t back = 64 << 10;
        Bytes ends(bytes.substr(0, front));
        if (bytes.size() > front)
            ends += " " + Bytes(bytes.substr(std::max(front, bytes.size() - back)));
        for (Trace &trace : m_finder.inBytes(ends)) {
            if (trace.kind != Trace::Kind::NamePart && trace.kind != Trace::Kind::Phone)
                m_traces.found.push_back({std::move(trace), "file", {}, {}, said.number, false});
        }
    }

    const CallView &m_view;
    const EntryView &m_entry;
    bool m_readFiles;
    Finders m_finder;
    std::vector<PersonFields> m_people; ///< the same, today's first
    EntryTraces m_traces;
};

} // namespace

namespace {

bool isOfSender(const EntryTraces::Found &one)
{
    return !one.isCleaned && one.trace.kind != Trace::Kind::Link;
}

} // namespace

bool EntryTraces::showsSender() const
{
    return std::any_of(found.begin(), found.end(), isOfSender);
}

std::size_t EntryTraces::filesLeft() const
{
    return static_cast<std::size_t>(std::count_if(files.begin(), files.end(), [](const File &file) {
        return !file.left.empty() && file.left != "not_here";
    }));
}

std::vector<EntryTraces> tracesOf(const CallView &view, const std::vector<std::uint32_t> &entries,
                                  bool readFiles, const Progress &progress)
{
    std::vector<EntryTraces> all;
    const Versions versions = versionsIn(view, entries);
    const auto earlierOf = [&versions](const EntryView &entry) {
        const auto found = versions.find(entry.id);
        return found == versions.end() ? std::vector<Ref>() : found->second;
    };
    for (const std::uint32_t entry : entries) {
        if (progress && !progress(all.size(), entries.size()))
            break;
        if (view.state.entries[entry].isKnown())
            all.push_back(EntryReader(view, entry, earlierOf(view.state.entries[entry]), readFiles).read());
    }
    return all;
}

std::vector<std::uint32_t> entriesOf(const CallView &view, std::uint32_t round, const std::vector<std::string> &judges)
{
    std::set<std::uint32_t> whose;
    for (const std::string &code : judges) {
        if (const auto judge = view.judgeByCode(code); judge.ok())
            whose.insert(*judge);
    }
    std::set<std::uint32_t> entries;
    for (const AssignView &assign : view.state.assigns) {
        if (assign.round == round && assign.on == true && whose.contains(assign.judge))
            entries.insert(assign.entry);
    }
    return {entries.begin(), entries.end()};
}

namespace {

/// What judges see too little of.
void addUnseen(WhatIsLeft &left, const EntryTraces &entry)
{
    if (entry.isBare)
        left.bare.push_back(entry.code);
    left.withUnread += entry.unread.empty() ? 0 : 1;
    left.unread.insert(entry.unread.begin(), entry.unread.end());
    left.withUnseen += entry.unseen.empty() ? 0 : 1;
    left.unseen.insert(entry.unseen.begin(), entry.unseen.end());
}

} // namespace

WhatIsLeft whatIsLeft(const CallView &view, const std::vector<std::uint32_t> &entries, const Progress &progress)
{
    WhatIsLeft left;
    for (const EntryTraces &entry : tracesOf(view, entries, true, progress)) {
        left.showing += entry.showsSender() ? 1 : 0;
        left.files += entry.filesLeft();
        addUnseen(left, entry);
        left.uncleaned += static_cast<std::size_t>(
            std::count_if(entry.files.begin(), entry.files.end(),
                          [](const EntryTraces::File &file) { return file.left.empty() && !file.removed.empty(); }));
    }
    return left;
}

WhatIsLeft whatFormsLeave(const CallView &view, const std::vector<std::uint32_t> &entries, const Progress &progress)
{
    WhatIsLeft left;
    for (const EntryTraces &entry : tracesOf(view, entries, false, progress)) {
        const auto isShown = [](const EntryTraces::Found &one) { return isOfSender(one) && (one.where == "code" || one.where == "title" || one.where == "text"); };
        left.showing += std::any_of(entry.found.begin(), entry.found.end(), isShown) ? 1 : 0;
        addUnseen(left, entry);
    }
    return left;
}

} // namespace palmares
