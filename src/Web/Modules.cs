using Rammevaerk.Meetings;
using Rammevaerk.Offers;
using Rammevaerk.Parties;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Rates;
using Rammevaerk.Web.Help;

namespace Rammevaerk.Web;

/// <summary>The modules of the application, in the order of the main menu.</summary>
internal static class Modules
{
    public static readonly IReadOnlyList<IModule> All =
    [
        new StartModule(),
        new MeetingsModule(),
        new OffersModule(),
        new RatesModule(),
        new PartiesModule(),
        new PlatformModule(),
        new AccessModule(),
        new HelpModule(),
    ];
}
