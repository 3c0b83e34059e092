using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Publication;

namespace Rammevaerk.Tests.Web.Auditing;

/// <summary>A round whose rates are published, as the tests about what follows need it.</summary>
internal static class PublishedScene
{
    public static async Task<RoundScene> BeginAsync(Engine engine, bool rowByRow = false)
    {
        var scene = await RoundScene.BeginAsync(engine, rowByRow);
        await scene.AcceptAndCloseAsync();
        scene.Time.Instant = new(2026, 12, 12, 9, 0, 0, TimeSpan.Zero);
        using var published = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(
                $"{RoundScene.Address}/offentliggoer",
                ("antal", $"{(await scene.RatesAsync()).Count}"),
                ("bekraeftet", "ja")
            );
        ((int)published.StatusCode).ShouldBe(303, await published.Content.ReadAsStringAsync());
        scene.Time.Instant += TimeSpan.FromHours(1);
        return scene;
    }
}
