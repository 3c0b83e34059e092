using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Tests.Web;

/// <summary>Workbooks and file names made to harm: what is shown of them, and what they may cost.</summary>
public sealed class SecurityFileTests(WebApplication application) : IClassFixture<WebApplication>
{
    private const string Comments = "xl/comments99.xml";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly TrialClient client = new(application.CreateClient(new() { AllowAutoRedirect = false }));

    [Fact]
    public void A_paragraph_of_spaces_is_refused_as_fast_as_any_other()
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 200; i++)
        {
            LegalBasis.Parse("A" + new string(' ', 32_700) + "!").IsOk.ShouldBeFalse();
        }

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Comments_nested_deeper_than_any_program_writes_are_not_given_to_the_marker()
    {
        var deep = string.Concat(Enumerable.Repeat("<r>", 100_000));
        var ends = string.Concat(Enumerable.Repeat("</r>", 100_000));
        await IsNotMarkedAsync(WithComments($"{deep}<t>x</t>{ends}"));
    }

    [Fact]
    public async Task A_part_larger_than_the_package_says_is_not_given_to_the_marker()
    {
        var random = Convert.ToBase64String(RandomBytes(5_500_000));
        var file = WithComments($"<t>{random}</t>");
        StateSize(file, Comments, 1_000);
        await IsNotMarkedAsync(file);
    }

    [Fact]
    public async Task Many_parts_of_allowed_size_are_too_much_together()
    {
        var part = RandomBytes(1_000_000);
        await IsNotMarkedAsync(
            Change(
                SampleRateFile.Make(application.Services),
                zip =>
                {
                    for (var i = 0; i < 40; i++)
                    {
                        using var entry = zip.CreateEntry($"xl/media/{i}.png", CompressionLevel.Fastest).Open();
                        entry.Write(part.AsSpan(0, 100_000));
                        entry.Write(new byte[900_000]);
                    }
                }
            )
        );
    }

    [Theory]
    [InlineData("<script>alert(1)</script>.xlsx")]
    [InlineData("'><img src=x onerror=alert(1)>.xlsx")]
    public async Task A_file_name_is_text_on_every_page(string name)
    {
        var address = await client.TryAsync(SampleRateFile.Make(application.Services), name);
        foreach (var part in new[] { "", "/takster", "/forskelle", "/takst/Y001" })
        {
            var page = await client.Http.ReadAsync(address + part);
            page.QuerySelectorAll("script:not([src]), img").ShouldBeEmpty(part);
        }
    }

    [Fact]
    public async Task A_file_name_cannot_turn_the_text_around_or_break_the_header_of_the_answer()
    {
        var name = "a\u202Exslx.exe\u200B;x=y;" + string.Concat(Enumerable.Repeat("😀", 80)) + ".xlsx";
        var address = await client.TryAsync(SampleRateFile.Make(application.Services), name);
        var page = await client.Http.ReadAsync(address);
        using var answer = await client.GetAsync($"{address}/arbejdsbog");

        page.QuerySelector(".rv-kicker")!.TextContent.ShouldNotContain("\u202E");
        page.QuerySelector(".rv-kicker")!.TextContent.ShouldNotContain("\uFFFD");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.Parameters.Select(one => one.Name).ShouldNotContain("x");
    }

    [Fact]
    public async Task Nothing_under_a_secret_address_is_kept_by_browsers_or_proxies()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services));
        foreach (
            var part in new[]
            {
                "",
                "/takster",
                "/forskelle",
                "/takst/Y001",
                "/takst/Y001.json",
                "/arbejdsbog",
                "/fund.csv",
                "/fund.xlsx",
                "/takster.csv",
                "/takster.xlsx",
                "/forskelle.csv",
                "/forskelle.xlsx",
                "/takst/Y999",
            }
        )
        {
            using var answer = await client.GetAsync(address + part);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue(part);
            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"], part);
            answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"], part);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], part);
        }
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a,=1+1", "\"a,=1+1\"")]
    [InlineData("a;=1+1", "\"a;=1+1\"")]
    [InlineData("a\r\n=1+1", "\"a\r\n=1+1\"")]
    public void No_text_of_a_list_begins_a_formula_whatever_the_spreadsheet_separates_by(string text, string written)
    {
        var csv = new ListExport<string>("Tal", [ExportColumn<string>.Text("Navn", one => one)], [text]).ToCsv();

        Encoding.UTF8.GetString(csv).ShouldEndWith($"Navn\r\n{written}\r\n");
    }

    [Fact]
    public async Task Long_texts_and_long_searches_are_answered_at_once()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services, 100));
        var clock = Stopwatch.StartNew();
        foreach (var part in new[] { "", "/takster", "/fund.csv" })
        {
            using var answer = await client.GetAsync($"{address}{part}?q={new string('a', 6_000)}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private async Task IsNotMarkedAsync(byte[] file)
    {
        var address = await client.TryAsync(file);
        using var answer = await client.GetAsync($"{address}/arbejdsbog");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-415");
        (await client.Http.ReadAsync(address)).QuerySelector("h1")!.TextContent.ShouldStartWith("Ingen fejl");
    }

    /// <summary>The sample with comments on its second sheet, as a part no reader of rate files asks for.</summary>
    private byte[] WithComments(string text) =>
        Change(
            SampleRateFile.Make(application.Services),
            zip =>
            {
                Write(
                    zip,
                    Comments,
                    $"<comments {Main}><authors><author>x</author></authors><commentList><comment ref=\"B7\" "
                        + $"authorId=\"0\"><text>{text}</text></comment></commentList></comments>"
                );
                Write(
                    zip,
                    "xl/worksheets/_rels/sheet2.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                        + $"Id=\"rId99\" Type=\"{Relations}/comments\" Target=\"/{Comments}\"/></Relationships>"
                );
                var types = zip.GetEntry("[Content_Types].xml")!;
                string old;
                using (var reader = new StreamReader(types.Open()))
                {
                    old = reader.ReadToEnd();
                }

                types.Delete();
                Write(
                    zip,
                    "[Content_Types].xml",
                    old.Replace(
                        "</Types>",
                        $"<Override PartName=\"/{Comments}\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "spreadsheetml.comments+xml\"/></Types>",
                        StringComparison.Ordinal
                    )
                );
            }
        );

    private static byte[] Change(byte[] file, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    /// <summary>Lets the package's list of parts state another unpacked size than the true one.</summary>
    private static void StateSize(byte[] file, string part, uint size)
    {
        const int NameOffset = 46;
        const int SizeOffset = 24;
        var name = file.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(part));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(name - NameOffset + SizeOffset), size);
    }

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(7).NextBytes(bytes);
        return bytes;
    }
}
