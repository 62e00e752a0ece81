#pragma once

#include "core/base/hash.h"
#include "core/records/container.h"
#include "core/records/frame.h"
#include "core/records/keyfile.h"
#include "tests/core/records/samples.h"

#include <deque>

namespace palmares::tests {

/// A small call with its keys, from which whole files of every kind are made, and remade wrongly.
class SampleCall {
public:
    explicit SampleCall(std::uint64_t seed = 1)
        : samples(seed), callSeed(Seed::make(samples.random())), callKey(callSeed), deviceKey(Seed::make(samples.random())),
          install(samples.id<InstallId>()), judge(samples.id<JudgeId>())
    {
        const Record genesis = makeRecord(GenesisContent{"SAMPLE", samples.id<Salt>()}, {}, callKey.publicKey());
        call = genesis.header.call;
        genesisRecord = genesis;
        invite = inviteSeed(callSeed, call, judge, 1);
    }

    /// A text of these bytes, with its ref.
    TextBytes text(const std::string &bytes)
    {
        const auto salt = samples.id<Salt>();
        return {refOf(salt, bytes), salt, bytes};
    }

    Record byCall(const Content &content) { return makeRecord(content, call, callKey.publicKey()); }
    Record byDevice(const Content &content) { return makeRecord(content, call, deviceKey.publicKey()); }

    Commit commit(const std::vector<const Record *> &records, const SigningKey &key)
    {
        std::vector<RecordId> ids;
        for (const Record *record : records)
            ids.push_back(record->header.id);
        return makeCommits("export", ids, {key, call, install, "0.1.0", 1'767'225'600'000}).front();
    }

    Samples samples;
    Seed callSeed;
    SigningKey callKey;
    SigningKey deviceKey;
    InstallId install;
    JudgeId judge;
    CallId call;
    Seed invite;
    Record genesisRecord;
};

/// The content of a file together with what it points to.
struct SampleFile {
    explicit SampleFile(SampleCall &owner, FileKind kind) : sample(owner)
    {
        content.kind = kind;
        content.call = owner.call;
        content.hint = "Sample call\nOffice\n";
    }

    const Record *add(Record record)
    {
        content.records.push_back(&records.emplace_back(std::move(record)));
        return content.records.back();
    }

    void addText(TextBytes text) { content.texts.push_back(&texts.emplace_back(std::move(text))); }

    void addList(std::vector<Digest> ids) { content.lists.push_back(&lists.emplace_back(std::move(ids))); }

    void addBlob(const Bytes &bytes)
    {
        content.blobs.push_back({hashAs<FileHash>({bytes}), bytes.size(), [bytes](const ByteSink &sink) { return sink(bytes); }});
    }

    /// One commit for all records of each key.
    void commitAll()
    {
        for (const SigningKey *key : {&sample.callKey, &sample.deviceKey}) {
            std::vector<const Record *> own;
            for (const Record *record : content.records) {
                if (record->header.author == key->publicKey())
                    own.push_back(record);
            }
            if (!own.empty())
                content.commits.push_back(&commits.emplace_back(sample.commit(own, *key)));
        }
    }

    Bytes bytes() const
    {
        Bytes out;
        const auto written = writeExchange(content, [&out](BytesView piece) -> Done {
            out += piece;
            return {};
        });
        assert(written.ok() && written->size == out.size() && written->hash == hashAs<FileHash>({out}));
        return out;
    }

    SampleCall &sample;
    ExchangeContent content;
    std::deque<Record> records;
    std::deque<Commit> commits;
    std::deque<TextBytes> texts;
    std::deque<std::vector<Digest>> lists;
};

/// A bundle with a record of every type, a text, a list and a blob.
inline SampleFile sampleBundle(SampleCall &sample)
{
    SampleFile file(sample, FileKind::Bundle);
    file.add(sample.genesisRecord);
    for (const RecordType type : allTypes()) {
        if (type == RecordType::Genesis)
            continue;
        const Content content = sample.samples.content(type);
        const bool device = writersOf(type) == Writers::Device || type == RecordType::Sheet;
        file.add(device ? sample.byDevice(content) : sample.byCall(content));
        std::visit(
            [&file](const auto &c) {
                using T = std::decay_t<decltype(c)>;
                if constexpr (std::is_same_v<T, IssueContent>) {
                    file.addList(c.records.ids);
                    file.addList(c.refs.ids);
                } else if constexpr (std::is_same_v<T, SubmitContent> || std::is_same_v<T, SettleContent>) {
                    file.addList(c.sheets.ids);
                } else if constexpr (std::is_same_v<T, AsideContent>) {
                    file.addList(c.ids.ids);
                } else if constexpr (std::is_same_v<T, CloseContent>) {
                    file.addList(c.restsOn.ids);
                } else if constexpr (std::is_same_v<T, EraseContent>) {
                    file.addList(c.refs.ids);
                }
            },
            content);
    }
    const TextBytes title = sample.text("The title\nof an entry: 水");
    const Bytes picture = "not really a picture";
    EntryContent entry = std::get<EntryContent>(sample.samples.content(RecordType::Entry));
    entry.texts = {{"title", "en", "original", title.ref}};
    entry.files = {{"image/png", hashAs<FileHash>({picture}), static_cast<std::int64_t>(picture.size())}};
    file.add(sample.byCall(entry));
    file.addText(title);
    file.addBlob(picture);
    file.commitAll();
    return file;
}

inline SampleFile samplePackage(SampleCall &sample)
{
    SampleFile file(sample, FileKind::Package);
    file.add(sample.genesisRecord);
    file.add(sample.byCall(JudgeContent{sample.judge, "J-01", {}, {"en"}, {{"expert", "all", ""}}}));
    file.add(sample.byCall(InviteContent{sample.judge, 1, SigningKey(sample.invite).publicKey()}));
    file.add(sample.byCall(sample.samples.content(RecordType::Round)));
    file.add(sample.byCall(sample.samples.content(RecordType::Entry)));
    AssignContent assign = std::get<AssignContent>(sample.samples.content(RecordType::Assign));
    assign.judge = sample.judge;
    file.add(sample.byCall(assign));
    file.content.inviteSeed = sample.invite;
    file.commitAll();
    return file;
}

inline SampleFile sampleBallot(SampleCall &sample)
{
    SampleFile file(sample, FileKind::Ballot);
    const auto vouch = vouchFor(SigningKey(sample.invite), sample.call, sample.judge, sample.deviceKey.publicKey());
    file.add(sample.byDevice(EnrolContent{sample.judge, 1, "Linux laptop", vouch}));
    const TextBytes comment = sample.text("Clear and useful.");
    SheetContent sheet = sample.samples.sheet();
    sheet.judge = sample.judge;
    sheet.committee = comment.ref;
    IdList sheets;
    sheets.ids.push_back(Digest{file.add(sample.byDevice(sheet))->header.id.bytes});
    file.add(sample.byDevice(SubmitContent{"expert", SubmitKind::Final, sheets}));
    file.addList(sheets.ids);
    file.addText(comment);
    file.commitAll();
    return file;
}

inline SampleFile sampleKeyFile(SampleCall &sample)
{
    SampleFile file(sample, FileKind::Key);
    file.content.sealedKey = *sealSeed(sample.callSeed, "12345678901234567890", sample.samples.random(), {1, 8 * 1024});
    return file;
}

/// The verdict on these bytes: "OK" or code and detail.
inline std::string verdict(const Bytes &bytes, const ReadOptions &options = {})
{
    MemorySource source(bytes);
    const auto file = readExchange(source, options);
    if (file.ok())
        return "OK";
    const std::string detail(file.error().arg("detail"));
    return std::string(codeName(file.error().code)) + (detail.empty() ? "" : " " + detail);
}

/// Sets length, chunk count untouched, and the trailer right again after the inside was changed.
inline Bytes resealed(Bytes bytes)
{
    bytes.resize(bytes.size() - trailerSize);
    bytes.replace(16, 8, bigEndian(bytes.size() + trailerSize, 8));
    bytes += hashAs<FileHash>({bytes}).view();
    return bytes;
}

} // namespace palmares::tests
