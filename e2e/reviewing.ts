// Looking through what must be looked at before a run is published, in the console.
import type { Console } from './consoles'

/** From the start of a run until it may be proposed: every standing that must be looked at stands as calculated. */
export async function lookThrough({ page, look }: Console, name: string): Promise<void> {
  const button = (word: string) => page.getByRole('button', { name: word, exact: true })
  const [propose, decide] = [button('提议公布'), button('照算出来的公布')]
  await page.waitForURL(/ranking\/run_/)
  await propose.or(decide).first().waitFor({ timeout: 60_000 })
  await look(name)
  while (!(await propose.isVisible())) {
    await page.getByLabel('写一句为什么').fill('看过了，照算')
    await decide.click()
    // The next one comes up by itself, and after the last one the step.
    await page.waitForTimeout(1500)
  }
}
