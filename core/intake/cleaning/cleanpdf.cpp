#include "core/intake/cleaning/bytewalk.h"
#include "core/intake/cleaning/colourprofile.h"
#include "core/intake/cleaning/pdfgauge.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf's own pointers are those of the standard
#if defined(__clang__) && __clang_major__ < 15
#define JSON_HH // clang 14 cannot read it on libstdc++ 12, and nothing here needs it
class JSON;
#endif
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>
#include <exception>
#include <optional>
#include <set>

namespace palmares {

namespace {

using namespace std::string_view_literals;

/// Notes on a page that carry the name of whoever wrote them in T (ISO 32000-1, 12.5.6.2); in fields of forms
/// T is the field.
constexpr std::array notesWithAuthor = {
    "/Text"sv,     "/FreeText"sv,  "/Line"sv,      "/Square"sv,   "/Circle"sv,    "/Polygon"sv,
    "/PolyLine"sv, "/Highlight"sv, "/Underline"sv, "/Squiggly"sv, "/StrikeOut"sv, "/Stamp"sv,
    "/Caret"sv,    "/Ink"sv,       "/Popup"sv,     "/Redact"sv,   "/Sound"sv,     "/FileAttachment"sv};
constexpr int deepest = 64; ///< of dictionaries and arrays that stand in one another

Bytes bytesOf(Buffer &buffer)
{
    return Bytes(reinterpret_cast<const char *>(buffer.getBuffer()), buffer.getSize());
}

/// The words of a string, or of the strings in a dictionary, for whoever looks for names.
Bytes wordsOf(QPDFObjectHandle object)
{
    if (object.isString())
        return object.getUTF8Value();
    if (object.isStream() && object.getDict().getKey("/Filter").isNull())
        return bytesOf(*object.getRawStreamData());
    Bytes words;
    if (object.isDictionary()) {
        for (const std::string &key : object.getKeys()) {
            if (auto value = object.getKey(key); value.isString())
                words += value.getUTF8Value() + '\n';
        }
    }
    return words;
}

class PdfCleaner {
public:
    explicit PdfCleaner(BytesView bytes) : m_all(bytes) {}

    Result<CleanedFile> run()
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.setLogger(quiet());
        m_pdf.setAttemptRecovery(false); // a guess at what a broken file was might lose a page
        PdfGauge gauge;
        if (!gauge.measureFile(m_all))
            return tooMuch();
        m_pdf.processMemoryFile("", m_all.data(), m_all.size());
        if (m_pdf.isEncrypted())
            return Error(Code::PASSWORD_PROTECTED, {{"detail", "pdf"}});
        PALMARES_CHECK(measureBundles(gauge));
        if (QPDFObjectHandle trailer = m_pdf.getTrailer(); trailer.hasKey("/Info"))
            drop(trailer, "/Info", "info");
        QPDFObjectHandle root = m_pdf.getRoot();
        if (auto names = root.getKey("/Names"); names.isDictionary())
            drop(names, "/EmbeddedFiles", "attachment");
        // What vouches for a signature holds the certificates of who signed; what was loaded from the web says from where.
        drop(root, "/Perms", "author");
        drop(root, "/DSS", "author");
        drop(root, "/SpiderInfo", "application");
        cleanLayers(root.getKey("/OCProperties"));
        for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
            clean(object, 0);
            cleanPicture(object);
            cleanProfile(object);
        }
        readWhatStays(root);
        readForm(root.getKey("/AcroForm"));
        // What was saved again after a change may hold what it was before.
        if (const auto first = m_all.find("startxref"); m_all.find("startxref", first + 1) != BytesView::npos)
            m_out.drop("history", {});
        CleanedFile file = m_out.finish(m_all);
        file.stays = std::move(m_stays);
        file.hasPictureLeft = m_hasPictureLeft;
        if (file.removed.empty())
            return file;
        file.bytes = written();
        if (file.bytes == m_all)
            file.removed.clear();
        return file;
    }

private:
    static std::shared_ptr<QPDFLogger> quiet()
    {
        auto logger = QPDFLogger::create();
        logger->setError(logger->discard());
        logger->setWarn(logger->discard());
        logger->setInfo(logger->discard());
        return logger;
    }

    static Error tooMuch()
    {
        return Error(Code::TOO_BIG, {{"detail", "pdf"}, {"limit", std::to_string(PdfGauge::mostUnpacked)}});
    }

    /// Every bundle that some object is said to lie in, before any of them is unpacked. \errors TOO_BIG, DAMAGED
    Done measureBundles(PdfGauge &gauge)
    {
        std::set<int> bundles;
        const auto table = m_pdf.getXRefTable();
        for (const auto &[object, place] : table) {
            if (place.getType() == 2)
                bundles.insert(place.getObjStreamNumber());
        }
        for (const int number : bundles) {
            const auto place = table.find(QPDFObjGen(number, 0));
            if (place == table.end() || place->second.getType() != 1)
                return damagedPicture("pdf");
            QPDFObjectHandle bundle = m_pdf.getObjectByID(number, 0);
            if (!bundle.isStream())
                return damagedPicture("pdf");
            // Whoever packs bundles packs them in this one way; the others could be as deep as they like.
            QPDFObjectHandle filter = bundle.getDict().getKey("/Filter");
            if (filter.isArray() && filter.getArrayNItems() == 1)
                filter = filter.getArrayItem(0);
            if (!filter.isNull() && !filter.isNameAndEquals("/FlateDecode") && !filter.isNameAndEquals("/Fl"))
                return damagedPicture("pdf");
            if (!filter.isNull() && !gauge.measure(bytesOf(*bundle.getRawStreamData())))
                return tooMuch();
        }
        return {};
    }

    void drop(QPDFObjectHandle &owner, const std::string &key, std::string_view what)
    {
        if (!owner.hasKey(key))
            return;
        m_out.drop(what, wordsOf(owner.getKey(key)) + '\n');
        owner.removeKey(key);
    }

    void clean(QPDFObjectHandle &object, int depth)
    {
        if (depth > deepest)
            return;
        if (object.isArray()) {
            for (int i = object.getArrayNItems() - 1; i >= 0; --i) {
                QPDFObjectHandle item = object.getArrayItem(i);
                if (!item.isIndirect())
                    clean(item, depth + 1);
            }
        } else if (object.isDictionary() || object.isStream()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            cleanDictionary(dictionary);
            for (const std::string &key : dictionary.getKeys()) {
                QPDFObjectHandle value = dictionary.getKey(key);
                if (!value.isIndirect())
                    clean(value, depth + 1);
            }
        }
    }

    void cleanDictionary(QPDFObjectHandle &dictionary)
    {
        drop(dictionary, "/Metadata", "xmp");
        drop(dictionary, "/PieceInfo", "application");
        drop(dictionary, "/AF", "attachment");
        cleanSignature(dictionary);
        if (dictionary.isDictionaryOfType("/OCG"))
            cleanLayer(dictionary);
        if (dictionary.isDictionaryOfType("/Thread"))
            drop(dictionary, "/I", "info");
        if (dictionary.getKey("/Annots").isArray())
            dropAttachedFiles(dictionary.getKey("/Annots"));
        QPDFObjectHandle subtype = dictionary.getKey("/Subtype");
        if (subtype.isName() && std::find(notesWithAuthor.begin(), notesWithAuthor.end(),
                                          subtype.getName()) != notesWithAuthor.end())
            drop(dictionary, "/T", "author");
    }

    void keepInMind(const std::string &words)
    {
        constexpr std::size_t most = 4 << 20;
        if (m_stays.size() + words.size() < most)
            m_stays += words + '\n';
    }

    /// Every string that can still be come to. None is drawn: what stands on pages lies in their streams.
    void readWhatStays(const QPDFObjectHandle &root)
    {
        std::vector<QPDFObjectHandle> left{root};
        std::set<QPDFObjGen> seen;
        while (!left.empty()) {
            QPDFObjectHandle object = left.back();
            left.pop_back();
            if (object.isIndirect() && !seen.insert(object.getObjGen()).second)
                continue;
            if (object.isString())
                keepInMind(object.getUTF8Value());
            for (int i = 0; object.isArray() && i < object.getArrayNItems(); ++i)
                left.push_back(object.getArrayItem(i));
            if (!object.isDictionary() && !object.isStream())
                continue;
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            for (const std::string &key : dictionary.getKeys())
                left.push_back(dictionary.getKey(key));
        }
    }

    /// What a form holds for the one program that draws it anew, as XML in one piece or in several (12.7.8).
    void readForm(QPDFObjectHandle form)
    {
        if (!form.isDictionary())
            return;
        QPDFObjectHandle xfa = form.getKey("/XFA");
        std::vector<QPDFObjectHandle> pieces{xfa};
        for (int i = 0; xfa.isArray() && i < xfa.getArrayNItems(); ++i)
            pieces.push_back(xfa.getArrayItem(i));
        for (QPDFObjectHandle &piece : pieces) {
            if (!piece.isStream())
                continue;
            std::vector<std::string> filters = filtersOf(piece.getDict());
            filters.emplace_back(); // the last one is no picture here
            if (const auto words = takenOut(piece, filters))
                keepInMind(*words);
        }
    }

    /// Who signed stands in the signature (ISO 32000-1, 12.8), be it a field's or one that nothing names; the field stays.
    void cleanSignature(QPDFObjectHandle &dictionary)
    {
        QPDFObjectHandle kind = dictionary.getKey("/FT");
        if (kind.isName() && kind.getName() == "/Sig") {
            drop(dictionary, "/V", "author");
            drop(dictionary, "/SV", "author");
        }
        const bool isSignature = dictionary.isDictionaryOfType("/Sig") || dictionary.isDictionaryOfType("/DocTimeStamp")
                                 || (dictionary.hasKey("/ByteRange") && dictionary.hasKey("/Contents"));
        for (const char *key : {"/Name", "/ContactInfo", "/Location", "/Reason", "/Contents", "/Cert", "/Prop_Build", "/M"}) {
            if (isSignature)
                drop(dictionary, key, "author");
        }
    }

    /// Which program, and who, made layers (8.11.4.3); names that nobody sees on the pages may say who, too.
    void cleanLayers(QPDFObjectHandle layers)
    {
        if (!layers.isDictionary())
            return;
        std::vector<QPDFObjectHandle> all{layers.getKey("/D")};
        QPDFObjectHandle more = layers.getKey("/Configs");
        for (int i = 0; more.isArray() && i < more.getArrayNItems(); ++i)
            all.push_back(more.getArrayItem(i));
        for (QPDFObjectHandle &one : all) {
            if (one.isDictionary()) {
                drop(one, "/Creator", "application");
                drop(one, "/Name", "application");
            }
        }
    }

    void cleanLayer(QPDFObjectHandle &layer)
    {
        if (auto usage = layer.getKey("/Usage"); usage.isDictionary()) {
            drop(usage, "/CreatorInfo", "application");
            drop(usage, "/User", "author");
        }
        if (auto name = layer.getKey("/Name"); name.isString() && !name.getStringValue().empty()) {
            m_out.drop("application", wordsOf(name) + '\n');
            layer.replaceKey("/Name", QPDFObjectHandle::newString("")); // it must have one
        }
    }

    void dropAttachedFiles(QPDFObjectHandle notes)
    {
        for (int i = notes.getArrayNItems() - 1; i >= 0; --i) {
            if (notes.getArrayItem(i).isDictionaryOfType("", "/FileAttachment")) {
                m_out.drop("attachment", wordsOf(notes.getArrayItem(i)));
                notes.eraseItem(i);
            }
        }
    }

    /// A JPEG lies in a PDF as it came from the camera.
    void cleanPicture(QPDFObjectHandle &object)
    {
        const std::vector<std::string> filters = object.isStream() ? filtersOf(object.getDict()) : std::vector<std::string>();
        const std::string coding = filters.empty() ? std::string() : filters.back();
        if (coding == "/JPXDecode")
            m_hasPictureLeft = m_hasPictureLeft || filters.size() > 1 || saysMore(bytesOf(*object.getRawStreamData()));
        if (coding != "/DCTDecode" && coding != "/DCT")
            return;
        const auto taken = takenOut(object, filters);
        const auto picture = taken ? cleanedJpeg(*taken) : Result<CleanedFile>(damagedPicture("pdf"));
        m_hasPictureLeft = m_hasPictureLeft || !picture.ok();
        if (!picture.ok() || picture->removed.empty())
            return;
        for (const std::string &what : picture->removed)
            m_out.drop(what, {});
        m_out.drop(picture->removed.front(), picture->said);
        QPDFObjectHandle parameters = object.getDict().getKey("/DecodeParms");
        if (parameters.isArray() && parameters.getArrayNItems() > 0)
            parameters = parameters.getArrayItem(parameters.getArrayNItems() - 1);
        object.replaceStreamData(picture->bytes, QPDFObjectHandle::newName("/DCTDecode"), parameters);
    }

    /// A colour profile has the number of its colours in its dictionary (8.6.5.5), and so has a bundle of objects.
    void cleanProfile(QPDFObjectHandle &object)
    {
        if (!object.isStream() || !object.getDict().getKey("/N").isInteger() || object.getDict().isDictionaryOfType("/ObjStm"))
            return;
        std::vector<std::string> filters = filtersOf(object.getDict());
        filters.emplace_back(); // the last one is no picture here
        const auto profile = takenOut(object, filters);
        const auto plain = profile ? plainProfile(*profile) : std::nullopt;
        m_hasPictureLeft = m_hasPictureLeft || !plain;
        if (!plain || plain->bytes == *profile)
            return;
        m_out.drop("profile", plain->said);
        object.replaceStreamData(plain->bytes, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }

    static std::vector<std::string> filtersOf(QPDFObjectHandle dictionary)
    {
        QPDFObjectHandle filter = dictionary.getKey("/Filter");
        std::vector<std::string> names;
        for (int i = 0; filter.isArray() && i < filter.getArrayNItems(); ++i)
            names.push_back(filter.getArrayItem(i).isName() ? filter.getArrayItem(i).getName() : std::string());
        if (filter.isName())
            names.push_back(filter.getName());
        return names;
    }

    /// A picture out of what it was packed in besides, as letters or once more; none if that is anything else or too much.
    std::optional<Bytes> takenOut(QPDFObjectHandle &object, const std::vector<std::string> &filters)
    {
        constexpr std::array letters = {"/ASCII85Decode"sv, "/A85"sv, "/ASCIIHexDecode"sv, "/AHx"sv};
        Bytes picture = bytesOf(*object.getRawStreamData());
        for (std::size_t i = 0; i + 1 < filters.size(); ++i) {
            const bool isPacked = filters[i] == "/FlateDecode" || filters[i] == "/Fl";
            if (!isPacked && std::find(letters.begin(), letters.end(), filters[i]) == letters.end())
                return std::nullopt;
            if (isPacked && !m_pictures.measure(picture))
                return std::nullopt;
            QPDF one;
            one.emptyPDF();
            one.setSuppressWarnings(true);
            one.setLogger(quiet());
            QPDFObjectHandle layer = QPDFObjectHandle::newStream(&one, picture);
            layer.getDict().replaceKey("/Filter", QPDFObjectHandle::newName(filters[i]));
            picture = bytesOf(*layer.getStreamData(qpdf_dl_generalized));
        }
        return picture;
    }

    /// Whether a JPEG 2000 holds more than a picture: boxes of XML or of anybody's own (ISO 15444-1, I.7), or what cannot be read.
    static bool saysMore(BytesView picture)
    {
        if (picture.starts_with("\xFF\x4F"sv)) // a picture without boxes
            return false;
        for (std::size_t at = 0; at < picture.size();) {
            if (picture.size() - at < 8)
                return true;
            std::uint64_t size = 0;
            for (std::size_t i = at; i < at + 4; ++i)
                size = size << 8 | static_cast<unsigned char>(picture[i]);
            const std::string_view type = picture.substr(at + 4, 4);
            if (type == "xml "sv || type == "uuid"sv || type == "uinf"sv || size == 1)
                return true;
            if (size == 0) // to the end
                return false;
            if (size < 8 || size > picture.size() - at)
                return true;
            at += static_cast<std::size_t>(size);
        }
        return false;
    }

    /// The same bytes on every computer: nothing is packed anew, and the id is made of the content.
    Bytes written()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setCompressStreams(false);
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setPreserveUnreferencedObjects(false);
        writer.write();
        return bytesOf(*writer.getBufferSharedPointer());
    }

    BytesView m_all;
    QPDF m_pdf;
    Cleaner m_out;
    PdfGauge m_pictures; ///< of what pictures and forms are packed in
    Bytes m_stays;
    bool m_hasPictureLeft = false;
};

} // namespace

Result<CleanedFile> cleanedPdf(BytesView bytes)
{
    try {
        return PdfCleaner(bytes).run();
    } catch (const QPDFExc &fault) {
        if (fault.getErrorCode() == qpdf_e_password)
            return Error(Code::PASSWORD_PROTECTED, {{"detail", "pdf"}});
    } catch (const std::exception &) { // qpdf says by exceptions what is wrong with a file
    }
    return damagedPicture("pdf");
}

} // namespace palmares
