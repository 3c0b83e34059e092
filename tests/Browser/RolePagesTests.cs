using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>
/// Steps into every role of the demonstration and follows every link from the start page: one page of each kind is looked
/// at, at 1280 and 375 points. A page built just as one already looked at in another role is not looked at again.
/// </summary>
[Collection(DemonstrationTests.Name)]
public sealed partial class RolePagesTests(BrowserFixture browser, DemonstrationFixture demonstration)
{
    private static readonly HashSet<string> Looked = [];

    /// <summary>The roles people of the demonstration have, as the page where one steps into them calls them.</summary>
    public static TheoryData<string> Roles =>
        [
            "SecretariatEditor",
            "RateOfficer",
            "RateApprover",
            "InstitutionUser",
            "RateGroupMember",
            "BuyerOfficer",
            "ForumMember",
            "Chair",
            "ExecutiveCommitteeMember",
            "Auditor",
            "Supervision",
            "Administrator",
        ];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_page_a_role_is_led_to_is_accessible_and_fits_a_phone(string role)
    {
        await using var window = await browser.OpenAsync(demonstration.Address, 1280);
        await DemonstrationRole.StepIntoAsync(window.Page, role);

        var faults = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(KindOf(address)))
            {
                continue;
            }

            if (await FetchAsync(window.Page, address, faults) is not { } document)
            {
                continue;
            }

            if (IsNew(ShapeOf(document.QuerySelector("main")!)) || IsNew($"around {role}"))
            {
                await LookAsync(window, role, address, faults);
            }

            foreach (var link in LinksOf(document))
            {
                waiting.Enqueue(link);
            }
        }

        faults.AddRange(window.Complaints);
        faults.ShouldBeEmpty();
        seen.Count.ShouldBeGreaterThan(10);
    }

    private static async Task LookAsync(BrowserWindow window, string role, string address, List<string> faults)
    {
        var page = window.Page;
        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync(address);
        await window.UnfoldAsync();
        var isFirst = IsNew(KindOf(address));
        foreach (var width in isFirst ? new[] { 1280, 375 } : [1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            await window.PictureAsync($"{role}{PublicPages.FileName(KindOf(address).Replace('{', '_'))}-{width}");
            faults.AddRange(
                (await Axe.ViolationsAsync(page, width == 1280 ? AxeRules.All : AxeRules.AllButColours)).Select(fault =>
                    $"{address} {width}: {fault}"
                )
            );
            if (width == 375 && await window.ScrollsSidewaysAsync())
            {
                faults.Add($"{address} scrolls sideways at {width}");
            }

            if (await window.HasTableTooWideAsync())
            {
                faults.Add($"{address}: a table is too wide at {width}");
            }
        }
    }

    private static bool IsNew(string shape)
    {
        lock (Looked)
        {
            return Looked.Add(shape);
        }
    }

    /// <summary>The page as the visitor gets it, unpainted; null with a fault when it does not answer.</summary>
    private static async Task<IDocument?> FetchAsync(IPage page, string address, List<string> faults)
    {
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), address).ToString());
        if (answer.Ok)
        {
            return new HtmlParser().ParseDocument(await answer.TextAsync());
        }

        faults.Add($"{address}: {answer.Status}");
        return null;
    }

    /// <summary>
    /// The elements of the page's own part with their classes, without its words; rows that repeat count once. What stands
    /// around it is looked at with the role's first pages.
    /// </summary>
    private static string ShapeOf(IElement one)
    {
        var inner = one.Children.Select(ShapeOf).ToList();
        return $"{one.TagName}.{one.ClassName}[{string.Join(',', inner.Where((part, at) => at == 0 || part != inner[at - 1]))}]";
    }

    /// <summary>Addresses of pages of this site; files are fetched elsewhere.</summary>
    private static IEnumerable<string> LinksOf(IDocument document) =>
        document
            .QuerySelectorAll("a[href^='/']")
            .Select(link => link.GetAttribute("href")!)
            .Where(link => !NotAPage().IsMatch(link));

    /// <summary>The address without what differs between pages of one kind.</summary>
    private static string KindOf(string address) => Variable().Replace(address.Split('?', '#')[0].TrimEnd('/'), "{x}");

    [GeneratedRegex(
        @"\.(csv|xlsx|json|jsonl|xml|ics|docx|pdf|zip)(\?|$)|/(arbejdsbog|original|fil)(\?|$)|/takster/.*/hent(\?|$)|/bilag/|^/demo/",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex NotAPage();

    [GeneratedRegex(
        @"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}|(?<=/)(midtjylland|nordjylland|syddanmark|hovedstaden|sjaelland|oestdanmark|danmark|omraadet)(?=/|$)|(?<=/)\d+(?=/|$)|(?<=/)[YT]\d+(?=/|$)|(?<=/)R-OEST(?=/|$)|(?<=/takster/regler/)[^/]+|(?<=/hjaelp/)[^/]+|(?<=/om/)[^/]+|(?<=/parametre/[a-z{}]+/)[^/]+|(?<=/organer/)[^/]+|(?<=/)\d{4}-\d+(?=/|$)|(?<=/moeder/[^/]+/)(forum|forretningsudvalg|takstgruppe)(?=/)|(?<=/virkning/)[^/]+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Variable();
}
