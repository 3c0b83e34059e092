using System.IO.Compression;
using System.Net;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Web;

/// <summary>Files that are refused: the form comes back with the reason, and nothing is kept.</summary>
public sealed class TrialRefusalTests(WebApplication application) : IClassFixture<WebApplication>
{
    private readonly TrialClient client = new(application.CreateClient());

    [Fact]
    public Task Nothing_chosen() => IsRefusedAsync([], "RV-201");

    [Fact]
    public Task Not_a_workbook() => IsRefusedAsync("Nr.;Takst"u8.ToArray(), "RV-203");

    [Fact]
    public Task Too_large() => IsRefusedAsync(new byte[10_000_001], "RV-202");

    [Fact]
    public Task Another_workbook() =>
        IsRefusedAsync(new Platform.Web.Lists.ListExport<int>("Tal", [], []).ToExcel(), "RV-401");

    [Fact]
    public async Task A_hidden_sheet_that_was_changed()
    {
        var file = SampleRateFile.Make(application.Services);
        await IsRefusedAsync(Replace(file, Layouts.Newest.Version, "2027.9"), "RV-404");
    }

    [Fact]
    public async Task A_key_this_server_does_not_know()
    {
        using var signer = RateFileSigner.Temporary();
        var templates = new RateFileTemplate(
            ParameterFile.Starting,
            PartyRegister.Starting,
            signer,
            TimeProvider.System
        );
        var party = PartyRegister.Starting.Find(SampleRateFile.OperatorCode, SampleRateFile.Year).Value;
        var file = templates.Make(new TemplateRequest(party, SampleRateFile.Year)).Value;

        await IsRefusedAsync(file, "RV-408");
    }

    private async Task IsRefusedAsync(byte[] file, string fault)
    {
        using var answer = await client.UploadAsync(file);
        var page = await answer.DocumentAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Prøv en takstfil");
        page.Title.ShouldBe("Fejl: Prøv en takstfil – Rammeværk");
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain($"({fault})");
        page.QuerySelector("form input[type=file]")!.GetAttribute("aria-describedby")!.ShouldContain("fil-fejl");
    }

    /// <summary>Changes a text of the workbook's parts, as someone with a text editor would.</summary>
    private static byte[] Replace(byte[] file, string from, string to)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
            {
                using var part = entry.Open();
                using var reader = new StreamReader(part, leaveOpen: true);
                var text = reader.ReadToEnd().Replace($">{from}<", $">{to}<", StringComparison.Ordinal);
                part.SetLength(0);
                using var writer = new StreamWriter(part);
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
