using Rammevaerk.Meetings.Data;
using Rammevaerk.Offers.Data;
using Rammevaerk.Parties.Data;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Data;

namespace Rammevaerk.Migrations.Shared;

/// <summary>
/// Every module's part of the database, as the migrations know it. Compiled into both engines' migrations and into the
/// tests; a module that stores something adds its part here.
/// </summary>
internal static class ModelParts
{
    public static IReadOnlyList<IModelPart> All { get; } =
    [
        new PlatformTables(),
        new PartiesTables(),
        new MeetingsTables(),
        new OffersTables(),
        new RatesTables(),
        new SupportTables(),
    ];
}
