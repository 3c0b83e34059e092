using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Support;
using Rammevaerk.Rates.Features.Support;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Support;

/// <summary>Help about a page: what others asked about it, and a question of one's own; only people signed in may ask.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class NewModel(SupportDesk desk, VisitorAccessor visitors) : PageModel
{
    public string About { get; private set; } = "";

    public string AboutTitle { get; private set; } = "";

    public IReadOnlyList<HelpAnswer> Answers { get; private set; } = [];

    public bool MayAsk => visitors.Current.IsSignedIn;

    /// <summary>The area whose secretariat is asked; null when the visitor must say it.</summary>
    public Area? Area => PartyRegister.Areas.FirstOrDefault(one => one.Key == visitors.Current.Area);

    public async Task OnGetAsync()
    {
        var page = Field("side") ?? Request.Query["side"].ToString();
        About = PageKind.IsAddress(page) ? page : "/";
        var title = Field("sidetitel") ?? Request.Query["titel"].ToString();
        AboutTitle = title.Length > 0 ? title[..Math.Min(title.Length, SupportFaults.LongestTitle)] : "Rammeværk";
        Answers = await desk.AnswersAsync(About, HttpContext.RequestAborted);
    }

    public string? Field(string name) => Posted.Value(HttpContext, name);
}
